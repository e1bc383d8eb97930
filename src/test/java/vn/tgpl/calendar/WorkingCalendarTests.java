package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;

@TgplTest
class WorkingCalendarTests {

    @Autowired
    private WorkingCalendar calendar;

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-23",
        "2026-11-23, 1, 2026-11-25",
        "2025-11-21, 1, 2025-11-24",
        "2026-01-09, 1, 2026-01-10",
        "2027-02-04, 1, 2027-02-12",
        "2024-04-26, 1, 2024-05-02"
    })
    void the_days_of_the_years_2024_to_2027_are_known(LocalDate from, int days, LocalDate last) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(last);
    }
}
