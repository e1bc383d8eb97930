package vn.tgpl.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.shared.Vietnam;

class DutyWordsTests {

    @ParameterizedTest(name = "{0} {1} minimum {2}, due {3}, met {4}, on {5}: {6}")
    @CsvSource({
        "OPEN,    WORKING_DAYS, false, 2026-11-27T00:00, ,           2026-11-26T23:59, casework.due.today",
        "OPEN,    WORKING_DAYS, false, 2026-11-27T00:00, ,           2026-11-25T08:00, casework.due.tomorrow",
        "OPEN,    WORKING_DAYS, false, 2026-11-27T00:00, ,           2026-11-23T08:00, casework.due.workingDaysLeft",
        "OPEN,    WORKING_DAYS, false, 2026-11-27T00:00, ,           2026-11-27T00:00, casework.due.daysLate",
        "MET,     WORKING_DAYS, false, 2026-11-27T00:00, 2026-11-26, 2026-12-01T08:00, casework.due.met",
        "MET,     WORKING_DAYS, false, 2026-11-27T00:00, 2026-11-27, 2026-12-01T08:00, casework.due.metLate",
        "DROPPED, WORKING_DAYS, false, 2026-11-27T00:00, ,           2026-12-01T08:00, duties.due.dropped",
        // at once: on its day, and later; midnight belongs to the day it opens
        "OPEN,    AT_ONCE,      false, 2026-11-26T00:00, ,           2026-11-26T17:00, duties.due.atOnce",
        "OPEN,    AT_ONCE,      false, 2026-11-26T16:00, ,           2026-11-27T08:00, duties.due.atOnceLate",
        "MET,     AT_ONCE,      false, 2026-11-26T00:00, 2026-11-26, 2026-11-27T08:00, casework.due.met",
        "MET,     AT_ONCE,      false, 2026-11-26T16:00, 2026-11-27, 2026-11-27T08:00, casework.due.metLate",
        // no number in the law: reminded of, never late
        "OPEN,    NOT_STATED,   false, 2026-11-27T00:00, ,           2026-11-25T08:00, duties.due.notStated",
        "OPEN,    NOT_STATED,   false, 2026-11-27T00:00, ,           2026-11-26T08:00, duties.due.reminded",
        "OPEN,    NOT_STATED,   false, 2026-11-27T00:00, ,           2026-11-27T00:00, duties.due.remindedBefore",
        "OPEN,    NOT_STATED,   false, 2026-11-27T00:00, ,           2026-12-20T08:00, duties.due.remindedBefore",
        "MET,     NOT_STATED,   false, 2026-11-27T00:00, 2026-12-20, 2026-12-20T08:00, duties.due.done",
        "DROPPED, NOT_STATED,   false, 2026-11-27T00:00, ,           2026-12-20T08:00, duties.due.dropped",
        // a shortest period is never overdue, and kept by what comes after it
        "OPEN,    WORKING_DAYS, true,  2026-11-27T00:00, ,           2026-11-27T08:00, duties.due.longEnough",
        "MET,     WORKING_DAYS, true,  2026-11-27T00:00, 2026-12-03, 2026-12-03T08:00, casework.due.met",
    })
    void metOverdueAndTodayAreToldApart(
            DutyState state,
            PeriodUnit unit,
            boolean minimum,
            LocalDateTime due,
            LocalDate met,
            LocalDateTime now,
            String key) {
        DutyWords.Standing standing = new DutyWords.Standing(
                state, unit, minimum, due.atZone(Vietnam.ZONE).toInstant(), met);
        assertThat(DutyWords.of(standing, now.atZone(Vietnam.ZONE).toInstant(), new WorkingDays(Set.of(), Set.of()))
                        .key())
                .isEqualTo(key);
    }
}
