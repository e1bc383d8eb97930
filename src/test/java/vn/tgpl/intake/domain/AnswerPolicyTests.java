package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.platform.Option;

/** Luật TGPL 2017 Đ26, Đ30 k3, Đ31 k3: place, field, age and notice. */
class AnswerPolicyTests extends AnsweredRequest {

    @ParameterizedTest
    @CsvSource({
        "INSIDE, INSIDE, false, false, ELIGIBLE",
        "INSIDE, OUTSIDE, false, false, ELIGIBLE",
        "OUTSIDE, INSIDE, false, false, ELIGIBLE",
        "OUTSIDE, OUTSIDE, false, false, TRANSFER",
        "OUTSIDE, OUTSIDE, true, false, ELIGIBLE",
        // Đ26 k1: one of the two must be here; what nobody asked yet does not make it so
        "UNKNOWN, OUTSIDE, false, false, PLACE_UNKNOWN",
        "OUTSIDE, UNKNOWN, false, false, PLACE_UNKNOWN",
        "UNKNOWN, UNKNOWN, false, false, PLACE_UNKNOWN",
        "UNKNOWN, INSIDE, false, false, ELIGIBLE",
        "INSIDE, UNKNOWN, false, false, ELIGIBLE",
        "UNKNOWN, UNKNOWN, true, false, ELIGIBLE",
        // Đ27 k1: a verdict of its own, for nobody may decide otherwise
        "INSIDE, INSIDE, false, true, COMMERCIAL",
        "OUTSIDE, OUTSIDE, false, true, COMMERCIAL",
    })
    void placeAndFieldDecideWhoIsCompetent(
            Place residence, Place place, boolean centralOrder, boolean commercial, Verdict expected) {
        AnswerFacts facts = new AnswerFacts(
                Channel.DIRECT,
                aged(40),
                claiming(POOR_HOUSEHOLD),
                Map.of("POOR", PaperShown.as(PaperForm.ORIGINAL)),
                residence,
                place,
                centralOrder,
                commercial,
                null,
                null,
                LAW_OF_TODAY,
                false,
                Notice.NONE);
        assertThat(AnswerPolicy.answer(facts).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "TRE_EM, 0, ELIGIBLE",
        "TRE_EM, 15, ELIGIBLE",
        "TRE_EM, 16, REFUSE",
        "NCTN_16_18, 15, REFUSE",
        "NCTN_16_18, 16, ELIGIBLE",
        "NCTN_16_18, 17, ELIGIBLE",
        "NCTN_16_18, 18, REFUSE",
        "CAO_TUOI, 59, REFUSE",
        "CAO_TUOI, 60, ELIGIBLE",
    })
    void aGroupWithAnAgeHoldsOnlyThatAge(String code, int age, Verdict expected) {
        EligibilityGroupView group = List.of(CHILD, MINOR, ELDERLY).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        Answer answer = answer(Channel.DIRECT, age, group, allPapers(PaperForm.ORIGINAL), null, null, false);
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(kinds(answer).contains(Kind.GROUP_NOT_OF_AGE)).isEqualTo(expected == Verdict.REFUSE);
    }

    @Test
    void anUnknownAgeLeavesADoubt() {
        Answer answer = answer(Channel.DIRECT, null, CHILD, allPapers(PaperForm.ORIGINAL), null, null, false);
        assertThat(answer.verdict()).isEqualTo(Verdict.BIRTH_UNSURE);
        assertThat(kinds(answer)).contains(Kind.GROUP_AGE_UNKNOWN);
    }

    @Test
    void urgencyIsToldEvenWhenPapersAreComplete() {
        Answer answer = notified(Notice.AT_ONCE, "VICTIM", allPapers(PaperForm.ORIGINAL), 2);
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(answer.urgentGrounds()).containsExactlyInAnyOrder(UrgentGround.LIMITATION, UrgentGround.NOTIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        // Đ31 k3 speaks of the arrested, the accused and victims; TTLT 10/2018 Đ3 k4 of all others
        "NONE,    VICTIM,  PAPERS_MISSING,",
        "AT_ONCE, VICTIM,  URGENT,         NOTIFIED_BY_AUTHORITY",
        "OTHER,   WITNESS, PAPERS_MISSING, NOTIFIED_OF_OTHERS",
        "OTHER,   ,        PAPERS_MISSING, NOTIFIED_STATUS_UNKNOWN",
    })
    void onlyANoticeTheLawNamesIsAGroundToAcceptAtOnce(
            Notice notice, @Nullable String status, Verdict expected, @Nullable Kind found) {
        Answer answer = notified(notice, status, Map.of(), null);
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(answer.urgentGrounds().contains(UrgentGround.NOTIFIED)).isEqualTo(notice == Notice.AT_ONCE);
        assertThat(kinds(answer))
                .filteredOn(kind -> kind.name().startsWith("NOTIFIED"))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({
        "OUTSIDE, UNKNOWN, PLACE_OF_MATTER_UNKNOWN",
        "UNKNOWN, OUTSIDE, RESIDENCE_UNKNOWN",
        "UNKNOWN, UNKNOWN, PLACE_UNKNOWN",
    })
    void whatIsNotKnownOfThePlaceIsAskedFor(Place residence, Place place, Kind expected) {
        Answer answer = AnswerPolicy.answer(new AnswerFacts(
                Channel.DIRECT,
                aged(40),
                claiming(POOR_HOUSEHOLD),
                Map.of(),
                residence,
                place,
                false,
                false,
                2,
                null,
                LAW_OF_TODAY,
                false,
                Notice.NONE));
        assertThat(answer.verdict()).isEqualTo(Verdict.PLACE_UNKNOWN);
        assertThat(answer.verdict().decision()).isEqualTo(Decision.PAPER_CALL);
        assertThat(kinds(answer)).contains(expected);
    }

    /** TT 12/2018 Đ6 k1 điểm a, b: the law of a day says how near is near, of each by itself. */
    @ParameterizedTest
    @CsvSource({"6, 7, 5, URGENT", "7, 7, 5, PAPERS_MISSING", "4, 4, 5, PAPERS_MISSING"})
    void howNearIsNearIsTheLawOfTheDay(int left, int limitation, int hearing, Verdict expected) {
        AnswerFacts facts = new AnswerFacts(
                Channel.DIRECT,
                aged(40),
                claiming(POOR_HOUSEHOLD),
                Map.of(),
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                left,
                null,
                new NearDays(limitation, hearing),
                false,
                Notice.NONE);
        assertThat(AnswerPolicy.answer(facts).verdict()).isEqualTo(expected);
    }

    private static Answer notified(
            Notice notice, @Nullable String status, Map<String, PaperShown> papers, @Nullable Integer limitation) {
        return AnswerPolicy.answer(new AnswerFacts(
                notice == Notice.NONE ? Channel.DIRECT : Channel.AUTHORITY,
                new Applicant(
                        new AgeSpan(40, 40),
                        status == null ? null : new Option(status, status),
                        null,
                        AreaKind.UNKNOWN,
                        false,
                        null,
                        false),
                claiming(POOR_HOUSEHOLD),
                papers,
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                limitation,
                null,
                LAW_OF_TODAY,
                false,
                notice));
    }
}
