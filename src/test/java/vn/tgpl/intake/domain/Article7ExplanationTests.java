package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.domain.Finding.Kind;

/** The answer names all groups met, the papers still missing, and why each other group does not count. */
class Article7ExplanationTests extends Article7Test {

    @Test
    void allGroupsMetAreNamedAndOneCounts() {
        Answer answer = answer(
                TODAY,
                applicant(new AgeSpan(70, 70), null),
                List.of("HO_NGHEO", "CAO_TUOI", "TRE_EM"),
                "POOR_CERTIFICATE|SOCIAL_ALLOWANCE_DECISION");
        assertThat(answer.met()).containsExactly("HO_NGHEO", "CAO_TUOI");
        assertThat(answer.primary()).isEqualTo("HO_NGHEO");
    }

    @Test
    void theOtherGroupsTellWhyTheyDoNotCount() {
        Answer answer = answer(TODAY, applicant(new AgeSpan(40, 40), "PLAINTIFF"), List.of("HO_NGHEO"), "");
        assertThat(answer.others())
                .extracting(Finding::kind, finding -> finding.args().get(0))
                .contains(
                        why(Kind.GROUP_NOT_OF_AGE, "TRE_EM"),
                        why(Kind.GROUP_NOT_OF_AGE, "CAO_TUOI"),
                        why(Kind.GROUP_STATUS_DIFFERS, "BBT_CAN_NGHEO"),
                        why(Kind.GROUP_UNCLAIMED_NO_HARDSHIP, "KHUYET_TAT"),
                        why(Kind.GROUP_NOT_CLAIMED, "NCC"),
                        why(Kind.GROUP_NOT_YET_IN_FORCE, "CAN_NGHEO"),
                        why(Kind.GROUP_NO_LONGER_IN_FORCE, "BI_HAI_16_18"));
    }

    @Test
    void aGroupTheFactsSpeakForIsPointedOut() {
        Answer answer = answer(TODAY, applicant(new AgeSpan(10, 10), null), List.of("HO_NGHEO"), "");
        assertThat(answer.others())
                .extracting(Finding::kind, finding -> finding.args().get(0))
                .contains(why(Kind.GROUP_MIGHT_BE_CLAIMED, "TRE_EM"));
    }

    @Test
    void aWordingKnownFromThePressAloneLeavesADoubt() {
        Applicant person = applicant(new AgeSpan(40, 40), null);
        assertThat(answer(LocalDate.of(2027, 1, 1), person, List.of("CAN_NGHEO"), "NEAR_POOR_CERTIFICATE")
                        .findings())
                .extracting(Finding::kind)
                .contains(Kind.GROUP_PROVEN, Kind.GROUP_LAW_UNSURE);
        assertThat(answer(TODAY, person, List.of("HO_NGHEO"), "POOR_CERTIFICATE")
                        .findings())
                .extracting(Finding::kind)
                .doesNotContain(Kind.GROUP_LAW_UNSURE);
    }

    @Test
    void missingPapersAreToldAsSetsOfWhichOneIsEnough() {
        Answer answer = answer(TODAY, applicant(new AgeSpan(70, 70), null), List.of("CAO_TUOI"), "");
        assertThat(answer.missing().get(0).alternatives())
                .contains(List.of(paper("NEAR_POOR_CERTIFICATE"), paper("AGE_DOCUMENT")));
    }

    private String paper(String code) {
        return catalogue.label(CodeList.PROOF_PAPER, code, TODAY);
    }

    private Tuple why(Kind kind, String code) {
        return tuple(kind, catalogue.groupLabel(code));
    }
}
