package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.DateRange;

class AnswerPolicyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final PaperView POOR = new PaperView("POOR", "poor", false, true);
    private static final PaperView NEAR_POOR = new PaperView("NEAR_POOR", "near poor", true, false);
    private static final PaperView AGE = new PaperView("AGE", "age", false, false);
    private static final PaperView ALLOWANCE = new PaperView("ALLOWANCE", "allowance", true, false);

    private static final EligibilityGroupView POOR_HOUSEHOLD =
            group("HO_NGHEO", GroupCriteria.NONE, false, List.of(List.of(POOR)));
    private static final EligibilityGroupView CHILD = group("TRE_EM", ages(null, 16), false, List.of(List.of(AGE)));
    private static final EligibilityGroupView MINOR = group("NCTN_16_18", ages(16, 18), false, List.of(List.of(AGE)));
    private static final EligibilityGroupView ELDERLY =
            group("CAO_TUOI", ages(60, null), true, List.of(List.of(NEAR_POOR, AGE), List.of(ALLOWANCE)));

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
        "INSIDE, INSIDE, false, true, REFUSE",
        "OUTSIDE, OUTSIDE, false, true, REFUSE",
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

    @ParameterizedTest
    @CsvSource({
        "DIRECT, , , false, PAPERS_MISSING",
        "DIRECT, 0, , false, URGENT",
        "DIRECT, 4, , false, URGENT",
        "DIRECT, 5, , false, PAPERS_MISSING",
        "DIRECT, 6, , false, PAPERS_MISSING",
        "DIRECT, -1, , false, PAPERS_MISSING",
        "DIRECT, , 4, false, URGENT",
        "DIRECT, , 5, false, PAPERS_MISSING",
        "DIRECT, , , true, URGENT",
        "POST, , , false, PAPERS_MISSING",
    })
    void withoutPapersOnlyAGroundOfTheLawMakesItUrgent(
            Channel channel, Integer limitation, Integer hearing, boolean appointed, Verdict expected) {
        assertThat(answer(channel, 40, POOR_HOUSEHOLD, Map.of(), limitation, hearing, appointed)
                        .verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DIRECT, ORIGINAL, ELIGIBLE",
        "DIRECT, CERTIFIED_COPY, ELIGIBLE",
        "DIRECT, COPY, PAPERS_MISSING",
        "POST, COPY, PAPERS_MISSING",
        "ELECTRONIC, COPY, ELIGIBLE",
    })
    void aPlainCopyProvesOnlyWhatIsComparedLater(Channel channel, PaperForm form, Verdict expected) {
        Answer answer = answer(channel, 40, POOR_HOUSEHOLD, Map.of("POOR", PaperShown.as(form)), null, null, false);
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(kinds(answer).contains(Kind.COPY_TO_COMPARE))
                .isEqualTo(form == PaperForm.COPY && expected == Verdict.ELIGIBLE);
    }

    @Test
    void missingPapersNameWhatIsStillNeededOfEachSet() {
        Answer answer = answer(
                Channel.DIRECT, 70, ELDERLY, Map.of("AGE", PaperShown.as(PaperForm.ORIGINAL)), null, null, false);
        assertThat(answer.verdict()).isEqualTo(Verdict.PAPERS_MISSING);
        assertThat(answer.missing())
                .containsExactly(new MissingPapers("CAO_TUOI", List.of(List.of("near poor"), List.of("allowance"))));
        assertThat(kinds(answer)).contains(Kind.GROUP_NEEDS_HARDSHIP);
    }

    @Test
    void oneProvenGroupIsEnough() {
        AnswerFacts facts = new AnswerFacts(
                Channel.DIRECT,
                aged(70),
                claiming(ELDERLY, POOR_HOUSEHOLD),
                Map.of("POOR", PaperShown.as(PaperForm.ORIGINAL)),
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                null,
                null,
                false,
                Notice.NONE);
        Answer answer = AnswerPolicy.answer(facts);
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.met()).containsExactly("HO_NGHEO");
        assertThat(answer.primary()).isEqualTo("HO_NGHEO");
    }

    @Test
    void anUnknownAgeLeavesADoubt() {
        Answer answer = answer(Channel.DIRECT, null, CHILD, allPapers(PaperForm.ORIGINAL), null, null, false);
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
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
                false,
                Notice.NONE));
        assertThat(answer.verdict()).isEqualTo(Verdict.PLACE_UNKNOWN);
        assertThat(answer.verdict().decision()).isEqualTo(Decision.PAPER_CALL);
        assertThat(kinds(answer)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05, false", "2025-12-31, true", "2024-03-01, true", ", false"})
    void aCertificateOfAnotherYearLeavesADoubtAndProvesNoLess(@Nullable LocalDate issued, boolean doubted) {
        PaperShown shown = new PaperShown(PaperForm.ORIGINAL, null, null, issued);
        Answer answer = answer(Channel.DIRECT, 40, POOR_HOUSEHOLD, Map.of("POOR", shown), null, null, false);
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(kinds(answer).contains(Kind.PAPER_OF_ANOTHER_YEAR)).isEqualTo(doubted);
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
                        false),
                claiming(POOR_HOUSEHOLD),
                papers,
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                limitation,
                null,
                false,
                notice));
    }

    private static Answer answer(
            Channel channel,
            Integer age,
            EligibilityGroupView group,
            Map<String, PaperShown> papers,
            Integer limitation,
            Integer hearing,
            boolean appointed) {
        return AnswerPolicy.answer(new AnswerFacts(
                channel,
                aged(age),
                claiming(group),
                papers,
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                limitation,
                hearing,
                appointed,
                Notice.NONE));
    }

    private static Map<String, PaperShown> allPapers(PaperForm form) {
        PaperShown shown = PaperShown.as(form);
        return Map.of("POOR", shown, "NEAR_POOR", shown, "AGE", shown, "ALLOWANCE", shown);
    }

    private static List<Kind> kinds(Answer answer) {
        return answer.findings().stream().map(Finding::kind).toList();
    }

    private static Applicant aged(@Nullable Integer age) {
        return new Applicant(age == null ? null : new AgeSpan(age, age), null, null, AreaKind.UNKNOWN, false);
    }

    private static GroupClaims claiming(EligibilityGroupView... groups) {
        List<String> codes =
                Arrays.stream(groups).map(EligibilityGroupView::code).toList();
        return new GroupClaims(new LawOfDay(DAY, List.of(groups), List.of()), codes, codes.get(0));
    }

    private static GroupCriteria ages(@Nullable Integer from, @Nullable Integer under) {
        return new GroupCriteria(from, under, Set.of(), false, false);
    }

    private static EligibilityGroupView group(
            String code, GroupCriteria criteria, boolean hardship, List<List<PaperView>> alternatives) {
        return new EligibilityGroupView(
                code,
                code,
                hardship,
                null,
                "article",
                "papers",
                Certainty.CONFIRMED,
                false,
                null,
                criteria,
                new DateRange(LocalDate.of(2026, 1, 1), null),
                alternatives);
    }
}
