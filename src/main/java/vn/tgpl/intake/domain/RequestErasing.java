package vn.tgpl.intake.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.ErasedText;
import vn.tgpl.platform.Erasing;

/** What a request tells in words of whom it is for, who asked, who stands against him and what it is about. */
@Component
class RequestErasing implements Erasing {

    private static final List<ErasedText> REQUEST = List.of(
            ErasedText.of("intake.request", "id")
                    .marking(
                            "beneficiary_name",
                            "requester_name",
                            "requester_relation",
                            "matter_summary",
                            "documents_told",
                            "area_shown_by")
                    .emptying("requester_phone", "area_village"),
            of("request_party").marking("full_name").emptying("national_id"),
            of("request_acceptance").marking("reason", "force_majeure", "papers_owed"),
            of("request_correction").marking("changes"),
            of("request_paper").marking("number", "issuer"),
            of("request_paper_call").marking("reason", "papers", "arrived"),
            of("request_refusal").marking("reason"),
            of("request_transfer").marking("reason", "return_reason"),
            of("request_withdrawal").marking("reason"),
            of("simple_answer").marking("answer", "reason"));

    @Override
    public List<ErasedText> of(ErasedKind kind) {
        return kind == ErasedKind.REQUEST ? REQUEST : List.of();
    }

    private static ErasedText of(String table) {
        return ErasedText.of("intake." + table, "request_id");
    }
}
