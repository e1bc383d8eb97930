package vn.tgpl.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.shared.Vietnam;

/** What is left of a period is told in what the law counts it in. */
class DaysLeftTests {

    /** 2/9 of 2026 with the day before it; 24/11 of 2026; Saturday 22/8 is worked for Monday 31/8. */
    private static final WorkingDays CALENDAR = new WorkingDays(
            Set.of(
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2026, 9, 2),
                    LocalDate.of(2026, 8, 31),
                    LocalDate.of(2026, 11, 24)),
            Set.of(LocalDate.of(2026, 8, 22)));

    @ParameterizedTest(name = "{0} due {1}, now {2}: {3} {4} {5}")
    @CsvSource({
        // Luật TGPL 2017 Đ31 k2: three working days from Thursday end on Tuesday; the weekend is not counted
        "WORKING_DAYS,  2026-06-10T00:00, 2026-06-04T09:00, waiting, workingDaysLeft, [3]",
        "WORKING_DAYS,  2026-06-10T00:00, 2026-06-05T09:00, waiting, workingDaysLeft, [2]",
        "WORKING_DAYS,  2026-06-09T00:00, 2026-06-05T09:00, soon,    workingDaysLeft, [1]",
        "WORKING_DAYS,  2026-06-10T00:00, 2026-06-07T09:00, waiting, workingDaysLeft, [2]",
        "WORKING_DAYS,  2026-06-10T00:00, 2026-06-08T09:00, soon,    tomorrow,        []",
        "WORKING_DAYS,  2026-06-10T00:00, 2026-06-09T23:59, soon,    today,           []",
        "WORKING_DAYS,  2026-06-10T00:00, 2026-06-12T08:00, overdue, daysLate,        [3]",
        // over 2/9 with the day off swapped for a Saturday
        "WORKING_DAYS,  2026-09-05T00:00, 2026-08-28T09:00, waiting, workingDaysLeft, [2]",
        "WORKING_DAYS,  2026-08-26T00:00, 2026-08-21T09:00, waiting, workingDaysLeft, [3]",
        // over 24/11
        "WORKING_DAYS,  2026-11-27T00:00, 2026-11-23T09:00, waiting, workingDaysLeft, [2]",
        // a last day that became a holiday and was not counted anew
        "WORKING_DAYS,  2026-09-03T00:00, 2026-08-30T09:00, waiting, daysLeft,        [3]",
        // other periods count calendar days, hours count hours
        "CALENDAR_DAYS, 2026-06-10T00:00, 2026-06-04T09:00, waiting, daysLeft,        [5]",
        "MONTHS,        2026-09-05T00:00, 2026-08-28T09:00, waiting, daysLeft,        [7]",
        "HOURS,         2026-06-05T09:00, 2026-06-04T09:00, soon,    hoursLeft,       '[24, 0]'",
        "HOURS,         2026-06-05T00:00, 2026-06-04T21:30, soon,    hoursLeft,       '[2, 30]'",
        "HOURS,         2026-06-07T09:00, 2026-06-06T08:15, soon,    hoursLeft,       '[24, 45]'",
        "HOURS,         2026-06-04T09:10, 2026-06-04T09:00, soon,    minutesLeft,     [10]",
    })
    void theUnitOfThePeriodDecides(
            PeriodUnit unit, LocalDateTime due, LocalDateTime now, String tone, String key, String args) {
        DueWords words = DueWords.of(
                unit,
                due.atZone(Vietnam.ZONE).toInstant(),
                now.atZone(Vietnam.ZONE).toInstant(),
                CALENDAR);
        assertThat(words.tone()).isEqualTo(tone);
        assertThat(words.key()).isEqualTo("casework.due." + key);
        assertThat(words.args()).hasToString(args);
    }
}
