package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.platform.Option;

/** A group of an earlier wording that goes on in another is looked at anew, not refused. */
class GroupsThatGoOnTests extends Article7Test {

    private static final LocalDate NEW_LAW = LocalDate.of(2027, 1, 1);
    private static final String ACCUSED = "ACCUSED_AT_LARGE";
    private static final AgeSpan FORTY = new AgeSpan(40, 40);

    @Test
    void theAccusedOfANearPoorHouseholdIsSentToTheGroupOfAllNearPoor() {
        Answer answer = answer(NEW_LAW, applicant(FORTY, ACCUSED), List.of("BBT_CAN_NGHEO"), "");
        assertThat(answer.verdict()).isEqualTo(Verdict.GROUP_UNSURE);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.kind() == Kind.GROUP_GOES_ON)
                .singleElement()
                .satisfies(finding -> assertThat(finding.args().get(1)).isEqualTo("Người thuộc hộ cận nghèo"));
    }

    @Test
    void whoWasAskedAndIsOfNoSuchHouseholdIsRefused() {
        Applicant asked = new Applicant(FORTY, new Option(ACCUSED, ACCUSED), null, AreaKind.UNKNOWN, false, null, true);
        assertThat(answer(NEW_LAW, asked, List.of("BBT_CAN_NGHEO"), "").verdict())
                .isEqualTo(Verdict.REFUSE);
    }

    /** The first of the law is that of children, to which nobody of forty belongs. */
    @Test
    void ofTwoGroupsThatTakeInAnEarlierOneThatOfThePersonIsNamed() {
        EligibilityGroupView former = AnsweredRequest.group("FORMER", GroupCriteria.NONE, false, List.of());
        LawOfDay law = new LawOfDay(
                NEW_LAW,
                List.of(absorbing(AnsweredRequest.CHILD), absorbing(AnsweredRequest.POOR_HOUSEHOLD)),
                List.of(former));
        Answer answer = AnswerPolicy.answer(new AnswerFacts(
                Channel.DIRECT,
                applicant(FORTY, null),
                new GroupClaims(law, List.of("FORMER"), "FORMER", false),
                Map.of(),
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                null,
                null,
                AnsweredRequest.LAW_OF_TODAY,
                false,
                Notice.NONE));
        assertThat(answer.verdict()).isEqualTo(Verdict.GROUP_UNSURE);
        assertThat(answer.goesOnAs()).containsExactly("HO_NGHEO");
    }

    private static EligibilityGroupView absorbing(EligibilityGroupView group) {
        return new EligibilityGroupView(
                group.code(),
                group.label(),
                group.requiresHardship(),
                null,
                group.legalReference(),
                group.paperReference(),
                group.certainty(),
                group.sensitive(),
                group.criteria(),
                group.validity(),
                group.alternatives(),
                Set.of("FORMER"));
    }

    @Test
    void whoIsOfAnotherAgeGoesOnInNoGroup() {
        assertThat(answer(NEW_LAW, applicant(FORTY, ACCUSED), List.of("BBT_16_18"), "")
                        .verdict())
                .isEqualTo(Verdict.REFUSE);
    }

    @Test
    void aGroupReadsAsOnTheDayItIsShownFor() {
        assertThat(catalogue.groupLabel("NN_BLGD", NEW_LAW.minusDays(1)))
                .isEqualTo("Nạn nhân trong vụ việc bạo lực gia đình");
        assertThat(catalogue.groupLabel("NN_BLGD", NEW_LAW)).isEqualTo("Người bị bạo lực gia đình");
        assertThat(catalogue.groupLabel("BBT_CAN_NGHEO", NEW_LAW)).isEqualTo("Người bị buộc tội thuộc hộ cận nghèo");
    }
}
