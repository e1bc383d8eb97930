package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.platform.Option;

/** Luật TGPL 2017 Đ7 k3, k4, k5, k7 c: papers do not prove a group that asks for what nobody told of the person. */
class FactsNotToldTests extends Article7Test {

    @ParameterizedTest
    @CsvSource({
        // age, status, of a minority, group, papers, verdict
        ", , , TRE_EM, BIRTH_CERTIFICATE, BIRTH_UNSURE",
        ", , , CAO_TUOI, SOCIAL_ALLOWANCE_DECISION, BIRTH_UNSURE",
        ", WITNESS, , NCTN_16_18, PROCEDURAL_DOCUMENT, BIRTH_UNSURE",
        "17, , , NCTN_16_18, PROCEDURAL_DOCUMENT, STATUS_UNSURE",
        "17, WITNESS, , NCTN_16_18, PROCEDURAL_DOCUMENT, ELIGIBLE",
        "17, PLAINTIFF, , NCTN_16_18, PROCEDURAL_DOCUMENT, REFUSE",
        "40, , , DTTS_DBKK, ETHNICITY_RESIDENCE_PAPER, ETHNICITY_UNSURE",
        "40, , true, DTTS_DBKK, ETHNICITY_RESIDENCE_PAPER, ELIGIBLE",
        "40, , false, DTTS_DBKK, ETHNICITY_RESIDENCE_PAPER, REFUSE",
        ", , , HO_NGHEO, POOR_CERTIFICATE, ELIGIBLE",
    })
    void whatIsNotToldIsAskedFor(
            @Nullable Integer age,
            @Nullable String status,
            @Nullable Boolean minority,
            String group,
            String papers,
            Verdict expected) {
        Answer answer = answer(TODAY, person(age, status, minority), List.of(group), papers);
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(answer.isIncomplete())
                .as("the paper that shows it is missing")
                .isEqualTo(expected.proposes(Decision.PAPER_CALL));
    }

    @ParameterizedTest
    @CsvSource({
        "SHOWN, ELIGIBLE",
        "NO_LIST, AREA_UNSURE",
        "DIFFICULT, ELIGIBLE",
        "VILLAGE_NOT_TOLD, AREA_UNSURE",
        "UNKNOWN, AREA_UNSURE",
        "ORDINARY, REFUSE"
    })
    void whereSomebodyLivesIsAskedForToo(AreaKind area, Verdict expected) {
        Applicant person = new Applicant(new AgeSpan(40, 40), null, true, area, null, null, true);
        Answer answer = answer(TODAY, person, List.of("DTTS_DBKK"), "ETHNICITY_RESIDENCE_PAPER");
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(answer.isIncomplete())
                .as("the paper that shows it is missing")
                .isEqualTo(expected == Verdict.AREA_UNSURE);
    }

    @ParameterizedTest
    @CsvSource({"STATUS_UNSURE", "ETHNICITY_UNSURE", "BIRTH_UNSURE", "AREA_UNSURE", "COMPANION_UNSURE"})
    void whoAcceptsAllTheSameSaysWhy(Verdict unsure) {
        assertThat(unsure.proposes(Decision.PAPER_CALL)).isTrue();
        assertThat(unsure.proposesOtherThan(Decision.ACCEPTANCE)).isTrue();
        assertThat(unsure.isForTheHead()).isFalse();
    }

    /** Luật TGPL Đ7 k6a: the victim at any age, a companion under eighteen only. */
    @ParameterizedTest
    @CsvSource({
        "41, , COMPANION_UNSURE",
        "17, , ELIGIBLE",
        "41, VICTIM, ELIGIBLE",
        "41, COMPANION, REFUSE",
    })
    void whetherSomebodyIsTheVictimOrACompanionIsAskedForUnlessEitherWouldDo(
            int age, @Nullable ClaimedAs as, Verdict expected) {
        Applicant person = new Applicant(new AgeSpan(age, age), null, null, AreaKind.UNKNOWN, true, as, true);
        String papers = catalogue.group("NN_MUA_BAN", TODAY).orElseThrow().alternatives().get(0).stream()
                .map(PaperView::code)
                .collect(Collectors.joining("|"));
        assertThat(answer(TODAY, person, List.of("NN_MUA_BAN"), papers).verdict())
                .isEqualTo(expected);
    }

    @Test
    void aGroupThatIsSureCountsBesideOneThatIsNot() {
        Answer answer = answer(
                TODAY, person(null, null, null), List.of("TRE_EM", "HO_NGHEO"), "BIRTH_CERTIFICATE|POOR_CERTIFICATE");
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(answer.met()).containsExactly("HO_NGHEO");
        assertThat(answer.isIncomplete()).isFalse();
    }

    private static Applicant person(@Nullable Integer age, @Nullable String status, @Nullable Boolean minority) {
        return new Applicant(
                age == null ? null : new AgeSpan(age, age),
                status == null ? null : new Option(status, status),
                minority,
                AreaKind.DIFFICULT,
                null,
                null,
                true);
    }
}
