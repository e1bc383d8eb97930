package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffDayTests {

    private static final WorkingDays CALENDAR = new WorkingDays(
            Set.of(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-21")),
            Set.of(LocalDate.parse("2026-08-22")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, SATURDAY",
        "2026-11-28, SATURDAY",
        "2026-11-29, SUNDAY",
        "2026-11-24, HOLIDAY",
        "2026-11-25,",
        "2026-08-22,",
    })
    void aDayIsOffByTheWeekOrByTheListOfHolidaysUnlessItIsWorkedInExchange(LocalDate day, OffDay why) {
        assertThat(OffDay.of(day, CALENDAR).orElse(null)).isEqualTo(why);
    }
}
