package vn.tgpl.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingDays;

class DueWordsTests {

    @ParameterizedTest(name = "due {0}, now {1}: {3} {4}")
    @CsvSource({
        // due at 24:00 of the 25th
        "2026-11-26T00:00, 2026-11-23T09:00, waiting, daysLeft,  [2]",
        "2026-11-26T00:00, 2026-11-24T23:59, soon,    tomorrow,  []",
        "2026-11-26T00:00, 2026-11-25T00:00, soon,    today,     []",
        "2026-11-26T00:00, 2026-11-25T23:59, soon,    today,     []",
        "2026-11-26T00:00, 2026-11-26T00:00, overdue, daysLate,  [1]",
        "2026-11-26T00:00, 2026-11-30T08:00, overdue, daysLate,  [5]",
        // due at a minute
        "2026-11-25T20:30, 2026-11-25T08:15, soon,    hoursLeft, '[12, 15]'",
        "2026-11-26T04:00, 2026-11-25T16:00, soon,    hoursLeft, '[12, 0]'",
        "2026-11-25T20:30, 2026-11-25T19:45, soon,    minutesLeft, [45]",
        "2026-11-25T20:30, 2026-11-25T21:00, overdue, minutesLate, [30]",
        "2026-11-25T20:30, 2026-11-25T22:30, overdue, hoursLate, '[2, 0]'",
        "2026-11-25T20:30, 2026-11-27T08:00, overdue, daysLate,  [2]",
    })
    void tellHowFarADeadlineIs(LocalDateTime due, LocalDateTime now, String tone, String key, String args) {
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        DueWords words = DueWords.of(
                PeriodUnit.CALENDAR_DAYS,
                due.atZone(zone).toInstant(),
                now.atZone(zone).toInstant(),
                new WorkingDays(Set.of(), Set.of()));
        assertThat(words.tone()).isEqualTo(tone);
        assertThat(words.key()).isEqualTo("casework.due." + key);
        assertThat(words.args()).hasToString(args);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T20:30, 2026-11-25T08:15, soon,    hoursLeft.atOnce, '[12, 15]'",
        "2026-11-25T20:30, 2026-11-25T19:45, soon,    minutesLeft.atOnce, [45]",
        // what is past its hours is late by them
        "2026-11-25T20:30, 2026-11-26T02:00, overdue, hoursLate, '[5, 30]'",
        "2026-11-25T20:30, 2026-11-26T20:30, overdue, daysLate,  [1]",
        "2026-11-25T20:30, 2026-11-25T22:30, overdue, hoursLate, '[2, 0]'",
    })
    void tellBothOfWhatIsDueAtOnceAndWithinHours(
            LocalDateTime due, LocalDateTime now, String tone, String key, String args) {
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        DueWords words = DueWords.of(
                PeriodUnit.AT_ONCE_WITHIN_HOURS,
                due.atZone(zone).toInstant(),
                now.atZone(zone).toInstant(),
                new WorkingDays(Set.of(), Set.of()));
        assertThat(words.tone()).isEqualTo(tone);
        assertThat(words.key()).isEqualTo("casework.due." + key);
        assertThat(words.args()).hasToString(args);
    }
}
