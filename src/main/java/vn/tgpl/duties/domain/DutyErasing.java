package vn.tgpl.duties.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.ErasedText;
import vn.tgpl.platform.Erasing;

/** What was written to duties of a case or a request. */
@Component
class DutyErasing implements Erasing {

    private static final List<ErasedText> MATTER =
            List.of(ErasedText.where("duties.duty", "case_id = any(:ids::uuid[]) or request_id = any(:ids::uuid[])")
                    .marking("note", "drop_reason"));

    @Override
    public List<ErasedText> of(ErasedKind kind) {
        return kind == ErasedKind.PERSON ? List.of() : MATTER;
    }
}
