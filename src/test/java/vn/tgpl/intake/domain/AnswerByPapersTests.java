package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;

/** Luật TGPL 2017 Đ30 k2, k4: what the papers shown decide. */
class AnswerByPapersTests extends AnsweredRequest {

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
        assertThat(kinds(answer).contains(Kind.COPY_NOT_CERTIFIED)).isEqualTo(expected == Verdict.PAPERS_MISSING);
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
                LAW_OF_TODAY,
                false,
                Notice.NONE);
        Answer answer = AnswerPolicy.answer(facts);
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.met()).containsExactly("HO_NGHEO");
        assertThat(answer.primary()).isEqualTo("HO_NGHEO");
    }

    @ParameterizedTest
    @CsvSource({
        // issued on, for the year, doubted
        "2026-01-05, , false",
        "2025-12-31, , true",
        "2025-03-01, , true",
        ", , false",
        // communes certify late in the year for the year to come
        "2025-12-31, 2026, false",
        // and the year noted counts where no day is
        ", 2025, true",
    })
    void aCertificateOfAnotherYearLeavesADoubtAndProvesNoLess(
            @Nullable LocalDate issued, @Nullable Integer year, boolean doubted) {
        PaperShown shown = new PaperShown(PaperForm.ORIGINAL, null, null, issued, year);
        Answer answer = answer(Channel.DIRECT, 40, POOR_HOUSEHOLD, Map.of("POOR", shown), null, null, false);
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(kinds(answer).contains(Kind.PAPER_OF_ANOTHER_YEAR)).isEqualTo(doubted);
    }
}
