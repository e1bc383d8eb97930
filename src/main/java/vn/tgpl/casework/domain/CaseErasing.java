package vn.tgpl.casework.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.ErasedText;
import vn.tgpl.platform.Erasing;

/** What a case tells in words of those who are helped in it, those who stand against them and what it is about. */
@Component
class CaseErasing implements Erasing {

    private static final List<ErasedText> CASE = List.of(
            ErasedText.of("casework.legal_aid_case", "id")
                    .marking("beneficiary_name", "matter_summary")
                    .emptying("residence_village")
                    .dating("erased_at"),
            ErasedText.of("casework.case_party", "case_id").marking("full_name").emptying("national_id"),
            of("activity").marking("place", "with_whom", "outcome"),
            of("advice_extension").marking("reason"),
            of("assignment").marking("end_reason"),
            in("bar_declaration", "assignment_id", "assignment").marking("reason"),
            of("beneficiary_end").marking("reason", "taken_back_reason"),
            of("case_step").marking("reason", "note"),
            of("change_request").marking("note", "reason"),
            of("closure")
                    .marking(
                            "summary",
                            "bare_reason",
                            "again_reason",
                            "others_reason",
                            "stage_reason",
                            "ahead_reason",
                            "decision_number"),
            of("file_handover").marking("note"),
            of("further_beneficiary")
                    .marking("deviation", "apart_reason", "documents_told", "area_shown_by", "papers", "papers_owed")
                    .emptying("residence_village", "form_digest"),
            of("group_review").marking("reason"),
            of("hearing").marking("subject", "outcome", "called_off_reason", "dropped_reason"),
            of("joined_paper").marking("number", "issuer"),
            of("paper_arrival").marking("still_owed"),
            in("paper_arrived", "arrival_id", "paper_arrival").marking("number", "issuer"),
            of("matter_correction").marking("reason", "group_note"),
            of("notice_correction").marking("reason"),
            of("paper_extension").marking("reason"),
            ErasedText.where(
                            "casework.party_change",
                            "check_id in (select k.id from people.party_check k where k.matter_id = any(:ids::uuid[]))")
                    .marking("before_name", "after_name")
                    .emptying("before_national_id", "after_national_id"),
            of("registration").marking("withdrawal_reason", "correction_reason", "again_reason"),
            in("registration_answer", "registration_id", "registration").marking("number", "reason"),
            of("residence_correction")
                    .marking(
                            "reason",
                            "still_owed",
                            "before_village",
                            "after_village",
                            "before_shown_by",
                            "after_shown_by"),
            of("trial_not_held").marking("reason"),
            // what another centre was asked, too: it lies there as this one wrote it down
            ErasedText.where("casework.verification", """
                            case_id = any(:ids::uuid[]) or origin_id in (select v.id from casework.verification v
                                                                          where v.case_id = any(:ids::uuid[]))""").marking("counterpart", "subject", "result", "end_reason"));

    @Override
    public List<ErasedText> of(ErasedKind kind) {
        return kind == ErasedKind.CASE ? CASE : List.of();
    }

    private static ErasedText of(String table) {
        return ErasedText.of("casework." + table, "case_id");
    }

    private static ErasedText in(String table, String key, String parent) {
        return ErasedText.where(
                "casework." + table,
                key + " in (select x.id from casework." + parent + " x where x.case_id = any(:ids::uuid[]))");
    }
}
