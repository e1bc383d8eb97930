package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.platform.Option;

/** Luật TGPL 2017 Đ7, Đ30 k3: nobody is refused while a group of the law may still fit, nor found eligible by half a birth date. */
class GroupThatMayFitTests extends AnsweredRequest {

    private static final EligibilityGroupView ACCUSED_MINOR = group(
            "BBT_16_18",
            new GroupCriteria(16, 18, Set.of("DEFENDANT"), false, false, null),
            false,
            List.of(List.of(AGE)));

    private static final EligibilityGroupView TRAFFICKED = group(
            "NN_MUA_BAN", new GroupCriteria(null, null, Set.of(), false, true, null), false, List.of(List.of(AGE)));

    @ParameterizedTest
    @CsvSource({
        // youngest, oldest, status, group chosen, verdict
        "16, 16, DEFENDANT, TRE_EM, GROUP_UNSURE",
        "16, 16, , TRE_EM, GROUP_UNSURE",
        "16, 16, WITNESS, TRE_EM, REFUSE",
        "18, 18, DEFENDANT, TRE_EM, REFUSE",
        "17, 18, DEFENDANT, TRE_EM, GROUP_UNSURE",
        "11, 11, , , GROUP_UNSURE",
        "18, 18, , , REFUSE",
        // hardship is nothing the facts tell, so an old person nobody called poor is not held up
        "70, 70, , TRE_EM, REFUSE",
        // whether the matter is connected may not have been asked yet
        "40, 40, , NN_MUA_BAN, GROUP_UNSURE",
    })
    void noRefusalIsProposedWhileAnotherGroupMayFit(
            int youngest, int oldest, @Nullable String status, @Nullable String chosen, Verdict expected) {
        Answer answer = unproven(new AgeSpan(youngest, oldest), status, chosen);
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(kinds(answer).contains(Kind.GROUP_TO_CHECK)).isEqualTo(expected == Verdict.GROUP_UNSURE);
        assertThat(kinds(answer).contains(Kind.NO_GROUP)).isEqualTo(expected == Verdict.REFUSE);
    }

    @ParameterizedTest
    @CsvSource({
        // youngest, oldest, groups, notice, verdict, groups met
        "15, 15, TRE_EM, NONE, ELIGIBLE, TRE_EM",
        "15, 16, TRE_EM, NONE, BIRTH_UNSURE, TRE_EM",
        "15, 16, TRE_EM HO_NGHEO, NONE, ELIGIBLE, HO_NGHEO",
        "17, 18, NCTN_16_18, NONE, BIRTH_UNSURE, NCTN_16_18",
        // where time presses nobody is held up by it, and the paper that shows the day follows (Đ30 k4)
        "17, 18, NCTN_16_18, AT_ONCE, URGENT, NCTN_16_18",
        "17, 17, NCTN_16_18, AT_ONCE, ELIGIBLE, NCTN_16_18",
    })
    void theYearAloneProvesNoAgeWhoseBorderLiesWithinIt(
            int youngest, int oldest, String groups, Notice notice, Verdict expected, String met) {
        Answer answer = proven(new AgeSpan(youngest, oldest), groups, notice);
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(answer.met()).containsExactly(met);
        assertThat(kinds(answer).contains(Kind.GROUP_AGE_UNSURE)).isEqualTo(youngest != oldest);
    }

    @Test
    void whoAcceptsThoughTheDayOfBirthIsOpenSaysWhy() {
        assertThat(Verdict.BIRTH_UNSURE.proposes(Decision.PAPER_CALL)).isTrue();
        assertThat(Verdict.BIRTH_UNSURE.proposesOtherThan(Decision.ACCEPTANCE)).isTrue();
        assertThat(Stream.of(Decision.values()).noneMatch(Verdict.GROUP_UNSURE::proposesOtherThan))
                .isTrue();
    }

    private static Answer unproven(AgeSpan age, @Nullable String status, @Nullable String chosen) {
        List<EligibilityGroupView> law = List.of(CHILD, ACCUSED_MINOR, ELDERLY, POOR_HOUSEHOLD, TRAFFICKED);
        return answer(law, age, status, chosen == null ? List.of() : List.of(chosen), Map.of(), Notice.NONE);
    }

    private static Answer proven(AgeSpan age, String chosen, Notice notice) {
        List<EligibilityGroupView> law = List.of(POOR_HOUSEHOLD, CHILD, MINOR);
        return answer(law, age, null, List.of(chosen.split(" ")), allPapers(PaperForm.ORIGINAL), notice);
    }

    private static Answer answer(
            List<EligibilityGroupView> law,
            AgeSpan age,
            @Nullable String status,
            List<String> codes,
            Map<String, PaperShown> papers,
            Notice notice) {
        return AnswerPolicy.answer(new AnswerFacts(
                notice == Notice.NONE ? Channel.DIRECT : Channel.AUTHORITY,
                new Applicant(
                        age,
                        status == null ? null : new Option(status, status),
                        null,
                        AreaKind.UNKNOWN,
                        null,
                        null,
                        false),
                new GroupClaims(new LawOfDay(DAY, law, List.of()), codes, null, codes.isEmpty()),
                papers,
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                null,
                null,
                LAW_OF_TODAY,
                false,
                notice));
    }
}
