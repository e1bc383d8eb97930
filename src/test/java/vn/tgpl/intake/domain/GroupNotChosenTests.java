package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.shared.DateRange;

class GroupNotChosenTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String TRAFFICKED = "NN_MUA_BAN";

    @Test
    void noGroupChosenIsAGapAndProposesNothing() {
        Answer answer = answer(List.of(), false, Place.INSIDE, false);
        assertThat(answer.verdict()).isEqualTo(Verdict.GROUP_OPEN);
        assertThat(kinds(answer)).contains(Kind.GROUP_NOT_CHOSEN).doesNotContain(Kind.NO_GROUP);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void whereNothingIsProposedNoDecisionDiffersFromIt(Decision decision) {
        assertThat(Verdict.GROUP_OPEN.proposes(decision)).isFalse();
        assertThat(Verdict.GROUP_OPEN.proposesOtherThan(decision)).isFalse();
    }

    @Test
    void refusalIsProposedOnceSomebodySaysThatNoGroupApplies() {
        Answer answer = answer(List.of(), true, Place.INSIDE, false);
        assertThat(answer.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(kinds(answer)).contains(Kind.NO_GROUP).doesNotContain(Kind.GROUP_NOT_CHOSEN);
    }

    @Test
    void anotherProvinceAndBusinessAreAnsweredWithoutAGroup() {
        assertThat(answer(List.of(), false, Place.OUTSIDE, false).verdict()).isEqualTo(Verdict.TRANSFER);
        assertThat(answer(List.of(), false, Place.INSIDE, true).verdict()).isEqualTo(Verdict.COMMERCIAL);
    }

    @Test
    void acceptanceIsNotOpenUntilAGroupIsChosen() {
        assertThat(RequestActions.permission(
                                Decision.ACCEPTANCE, RequestState.RECEIVED, Verdict.GROUP_OPEN, right -> true)
                        .whyNot())
                .isEqualTo("groupNotChosen");
    }

    // Luật TGPL Đ7 k6a: the victim at any age, whoever accompanies him under eighteen
    @ParameterizedTest
    @CsvSource({
        "VICTIM, 40, ELIGIBLE",
        "VICTIM, 17, ELIGIBLE",
        "COMPANION, 17, ELIGIBLE",
        "COMPANION, 18, REFUSE",
        "COMPANION, 40, REFUSE",
        "COMPANION, , BIRTH_UNSURE",
        ", 17, ELIGIBLE",
        ", 18, COMPANION_UNSURE",
        ", 40, COMPANION_UNSURE",
    })
    void aCompanionIsUnderEighteen(@Nullable ClaimedAs claimedAs, @Nullable Integer age, Verdict expected) {
        assertThat(companion(claimedAs, age).verdict()).isEqualTo(expected);
    }

    @Test
    void asksWhetherAGrownUpIsTheVictimOrACompanion() {
        assertThat(kinds(companion(null, 30))).contains(Kind.GROUP_COMPANION_UNKNOWN);
        assertThat(kinds(companion(null, 17))).doesNotContain(Kind.GROUP_COMPANION_UNKNOWN);
        assertThat(kinds(companion(ClaimedAs.COMPANION, 30))).contains(Kind.GROUP_COMPANION_TOO_OLD);
        assertThat(kinds(companion(ClaimedAs.COMPANION, null))).contains(Kind.GROUP_AGE_UNKNOWN);
    }

    private static List<Kind> kinds(Answer answer) {
        return answer.findings().stream().map(Finding::kind).toList();
    }

    private static Answer companion(@Nullable ClaimedAs claimedAs, @Nullable Integer age) {
        Applicant person = new Applicant(
                age == null ? null : new AgeSpan(age, age), null, null, AreaKind.UNKNOWN, true, claimedAs, false);
        return answer(person, List.of(TRAFFICKED), false, Place.INSIDE, false);
    }

    private static Answer answer(List<String> codes, boolean noneApplies, Place place, boolean commercial) {
        Applicant person = new Applicant(new AgeSpan(40, 40), null, null, AreaKind.UNKNOWN, true, null, false);
        return answer(person, codes, noneApplies, place, commercial);
    }

    private static Answer answer(
            Applicant person, List<String> codes, boolean noneApplies, Place place, boolean commercial) {
        PaperView paper = new PaperView("OTHER", "other", false, false, false, false);
        EligibilityGroupView trafficked = new EligibilityGroupView(
                TRAFFICKED,
                TRAFFICKED,
                false,
                null,
                "k6a",
                "k15",
                Certainty.CONFIRMED,
                true,
                new GroupCriteria(null, null, Set.of(), false, true, 18),
                new DateRange(LocalDate.of(2025, 7, 1), null),
                List.of(List.of(paper)),
                Set.of());
        return AnswerPolicy.answer(new AnswerFacts(
                Channel.DIRECT,
                person,
                new GroupClaims(new LawOfDay(DAY, List.of(trafficked), List.of()), codes, null, noneApplies),
                Map.of("OTHER", PaperShown.as(PaperForm.ORIGINAL)),
                place,
                place,
                false,
                commercial,
                null,
                null,
                AnsweredRequest.LAW_OF_TODAY,
                false,
                Notice.NONE));
    }
}
