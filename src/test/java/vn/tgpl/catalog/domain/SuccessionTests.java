package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.shared.DateRange;

class SuccessionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final LawVersionView PRESENT = enacted("2026-01-01", "2026-12-31");
    private static final LawVersionView COMING = enacted("2027-01-01", null);

    @ParameterizedTest
    @CsvSource({
        // first day, last day, ends the present, ends the coming, supersedes the coming
        "2026-11-23, 2026-12-31, true, false, false",
        "2026-12-31, 2026-12-31, true, false, false",
        "2027-01-01, , false, false, true",
        "2027-07-01, , false, true, false",
    })
    void aWordingTakesTheDaysOfTheOneThatStoodForItsFirstDay(
            LocalDate first, @Nullable LocalDate last, boolean endsPresent, boolean endsComing, boolean supersedes) {
        Succession succession = Succession.of(first, TODAY, List.of(PRESENT, COMING));
        assertThat(succession.validity()).isEqualTo(new DateRange(first, last));
        assertThat(PRESENT.equals(succession.ended())).isEqualTo(endsPresent);
        assertThat(COMING.equals(succession.ended())).isEqualTo(endsComing);
        assertThat(COMING.equals(succession.superseded())).isEqualTo(supersedes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-01-01", "2026-01-01", "2026-11-21", "2026-11-22"})
    void theLawOfTodayAndBeforeStaysAsItIs(LocalDate first) {
        assertThatThrownBy(() -> Succession.of(first, TODAY, List.of(PRESENT, COMING)))
                .isInstanceOf(LawBeginsTooEarly.class);
    }

    @Test
    void aGapIsFilledUpToTheNextWording() {
        Succession succession = Succession.of(LocalDate.of(2026, 12, 1), TODAY, List.of(COMING));
        assertThat(succession.validity())
                .isEqualTo(new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        // entered for, begins, ends the present, supersedes the coming
        "2026-11-22, 2026-11-22, true, false",
        "2026-11-20, 2026-11-22, true, false",
        "2026-12-01, 2026-12-01, true, false",
    })
    void aCorrectionBeginsTodayAtTheEarliestHoweverLateItIsEnacted(
            LocalDate enteredFor, LocalDate begins, boolean endsPresent, boolean supersedes) {
        Succession succession = Succession.correcting(correction(enteredFor, PRESENT), TODAY, List.of(PRESENT, COMING));
        assertThat(succession.validity())
                .isEqualTo(new DateRange(begins, PRESENT.validity().to()));
        assertThat(PRESENT.equals(succession.ended())).isEqualTo(endsPresent);
        assertThat(COMING.equals(succession.superseded())).isEqualTo(supersedes);
    }

    @Test
    void aCorrectionTakesThePlaceOfNoOtherWordingThanItsOriginal() {
        LawVersionView correction = correction(TODAY, PRESENT);
        LawVersionView another = enacted("2026-01-01", "2026-12-31");
        assertThatThrownBy(() -> Succession.correcting(correction, TODAY, List.of(another, COMING)))
                .isInstanceOf(LawCorrectedMeanwhile.class);
        assertThatThrownBy(() -> Succession.correcting(
                        correction(LocalDate.of(2027, 1, 1), PRESENT), TODAY, List.of(PRESENT, COMING)))
                .isInstanceOf(LawCorrectedMeanwhile.class);
    }

    private static LawVersionView correction(LocalDate from, LawVersionView original) {
        return new LawVersionView(
                LawVersionId.next(),
                new DateRange(from, null),
                LawState.DRAFT,
                "title",
                "source",
                0,
                original.id(),
                "reason");
    }

    private static LawVersionView enacted(String from, @Nullable String to) {
        return new LawVersionView(
                LawVersionId.next(),
                new DateRange(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                LawState.ENACTED,
                "title",
                "source",
                0,
                null,
                null);
    }
}
