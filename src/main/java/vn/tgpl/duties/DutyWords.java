package vn.tgpl.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.DueWords;
import vn.tgpl.shared.Vietnam;

/**
 * How a duty stands on its day, in words: met in time or late, overdue, today, or how much is left.
 *
 * @param tone colour of the words
 * @param key message key of the words
 */
public record DutyWords(String tone, String key, List<Object> args) {

    /**
     * What decides the words.
     *
     * @param minimum the period is the shortest one, before whose end the thing must not be done
     * @param dueAt end of the period; the moment it began where the law says at once, the reminder where it sets no number
     * @param metOn day on which the duty was met, null of any other
     */
    public record Standing(
            DutyState state,
            PeriodUnit unit,
            boolean minimum,
            Instant dueAt,
            @Nullable LocalDate metOn) {

        /** The last day on which the duty is met in time; of a shortest period the last day that has to pass. */
        public LocalDate lastDay() {
            return DueWords.lastDay(unit, dueAt);
        }
    }

    /** @param calendar tells the working days that are left */
    public static DutyWords of(Standing standing, Instant now, WorkingCalendar calendar) {
        LocalDate metOn = standing.metOn();
        if (standing.state() == DutyState.DROPPED) {
            return plain("neutral", "duties.due.dropped");
        }
        if (standing.unit() == PeriodUnit.NOT_STATED) {
            return notStated(standing, now);
        }
        if (metOn != null) {
            return !standing.minimum() && metOn.isAfter(standing.lastDay())
                    ? plain("overdue", "casework.due.metLate")
                    : plain("done", "casework.due.met");
        }
        return standing.unit() == PeriodUnit.AT_ONCE ? atOnce(standing.lastDay(), now) : open(standing, now, calendar);
    }

    // the law sets no number of days: due on the day it arose, and a day longer each day after
    private static DutyWords atOnce(LocalDate begunOn, Instant now) {
        long days = ChronoUnit.DAYS.between(begunOn, now.atZone(Vietnam.ZONE).toLocalDate());
        return days <= 0
                ? plain("soon", "duties.due.atOnce")
                : new DutyWords("overdue", "duties.due.atOnceLate", List.of(days));
    }

    // the law sets no number at all: nothing is late, and the reader reminds himself
    private static DutyWords notStated(Standing standing, Instant now) {
        if (standing.metOn() != null) {
            return plain("done", "duties.due.done");
        }
        long days = ChronoUnit.DAYS.between(
                standing.lastDay(), now.atZone(Vietnam.ZONE).toLocalDate());
        if (days < 0) {
            return plain("waiting", "duties.due.notStated");
        }
        return days == 0
                ? plain("soon", "duties.due.reminded")
                : new DutyWords("soon", "duties.due.remindedBefore", List.of(days));
    }

    private static DutyWords open(Standing standing, Instant now, WorkingCalendar calendar) {
        if (standing.minimum() && !now.isBefore(standing.dueAt())) {
            return plain("soon", "duties.due.longEnough");
        }
        DueWords words = DueWords.of(standing.unit(), standing.dueAt(), now, calendar);
        return new DutyWords(words.tone(), words.key(), words.args());
    }

    private static DutyWords plain(String tone, String key) {
        return new DutyWords(tone, key, List.of());
    }
}
