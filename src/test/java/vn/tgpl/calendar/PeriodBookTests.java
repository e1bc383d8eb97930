package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.calendar.PeriodOfLaw.Certainty;
import vn.tgpl.calendar.domain.PeriodBook;
import vn.tgpl.calendar.domain.PeriodRow;

/** A period is as long as the table says on the day on which it begins. */
class PeriodBookTests {

    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    private final PeriodTable table = new PeriodBook(List.of(row(LocalDate.of(2018, 1, 1), 3), row(CHANGE, 5)));

    @Test
    void aChangeHoldsFromItsDayOn() {
        assertThat(table.of(PeriodOfLaw.D4, CHANGE.minusDays(1)).amount()).isEqualTo(3);
        assertThat(table.of(PeriodOfLaw.D4, CHANGE).amount()).isEqualTo(5);
        assertThat(table.of(PeriodOfLaw.D4, CHANGE.plusYears(9)).amount()).isEqualTo(5);
    }

    @Test
    void beforeTheFirstDayOnRecordItIsAsOnThatDay() {
        assertThat(table.of(PeriodOfLaw.D4, LocalDate.of(2010, 1, 1)).amount()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void everyLineIsShipped(PeriodOfLaw line) {
        assertThat(ShippedPeriods.table().of(line, CHANGE).article()).isNotBlank();
    }

    private static PeriodRow row(LocalDate from, int amount) {
        return new PeriodRow(
                PeriodOfLaw.D4,
                from,
                new PeriodTerms(PeriodUnit.WORKING_DAYS, amount, "article", Certainty.CONFIRMED),
                "source");
    }
}
