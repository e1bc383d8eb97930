package vn.tgpl.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.shared.Vietnam;

/**
 * How far a deadline is, or what became of it, in words.
 *
 * @param tone names the colour: waiting, soon, overdue, or done in time
 * @param key message key of the words
 */
public record DueWords(String tone, String key, List<Object> args) {

    private static final int HOURS_OF_A_DAY = 24;

    /**
     * How far a deadline is, in what the law counts it in: working days of a period of working days, hours of a period of
     * hours, calendar days of any other. How late it is, is told in calendar days or hours; of a duty without a period, which
     * is due when it arises, for how long it has been; of one that the law wants at once and within hours, both.
     *
     * @param calendar tells the working days
     */
    public static DueWords of(PeriodUnit unit, Instant dueAt, Instant now, WorkingCalendar calendar) {
        if (unit == PeriodUnit.AT_ONCE) {
            return AtOnce.open(dueAt, now);
        }
        if (!now.isBefore(dueAt)) {
            return late(unit, dueAt, now);
        }
        if (unit == PeriodUnit.AT_ONCE_WITHIN_HOURS) {
            return hoursLeft(Duration.between(now, dueAt), ".atOnce");
        }
        return isCountedInHours(unit, dueAt, now)
                ? hoursLeft(Duration.between(now, dueAt), "")
                : daysLeft(unit, dueAt, now, calendar);
    }

    /** A deadline that was met, in time or not; a duty without a period is judged by {@link AtOnce}. */
    public static DueWords met(Instant dueAt, Instant metAt) {
        return metAt.isAfter(dueAt)
                ? new DueWords("overdue", "casework.due.metLate", List.of())
                : new DueWords("done", "casework.due.met", List.of());
    }

    /** The day on which a period ends: 24:00 still belongs to it. */
    public static LocalDate lastDay(Instant dueAt) {
        return dueAt.minusNanos(1).atZone(Vietnam.ZONE).toLocalDate();
    }

    /** The same; of what the law wants at once, the day on which it arose. */
    public static LocalDate lastDay(PeriodUnit unit, Instant dueAt) {
        return unit == PeriodUnit.AT_ONCE ? dueAt.atZone(Vietnam.ZONE).toLocalDate() : lastDay(dueAt);
    }

    /** Whether the period ends with a day, not at a minute. */
    public static boolean endsWithDay(Instant dueAt) {
        return dueAt.atZone(Vietnam.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Also whatever ends at a minute of the next twenty-four hours. */
    private static boolean isCountedInHours(PeriodUnit unit, Instant dueAt, Instant now) {
        return unit == PeriodUnit.HOURS
                || (!endsWithDay(dueAt) && Duration.between(now, dueAt).toHours() < HOURS_OF_A_DAY);
    }

    private static boolean isOfHours(PeriodUnit unit) {
        return unit == PeriodUnit.HOURS || unit == PeriodUnit.AT_ONCE_WITHIN_HOURS;
    }

    /** @param manner ending of the key: how else it is to be done */
    private static DueWords hoursLeft(Duration left, String manner) {
        return left.toHours() == 0
                ? new DueWords("soon", "casework.due.minutesLeft" + manner, List.of(left.toMinutesPart()))
                : new DueWords(
                        "soon", "casework.due.hoursLeft" + manner, List.of(left.toHours(), left.toMinutesPart()));
    }

    private static DueWords daysLeft(PeriodUnit unit, Instant dueAt, Instant now, WorkingCalendar calendar) {
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, lastDay(dueAt));
        if (days <= 1) {
            return new DueWords("soon", days == 0 ? "casework.due.today" : "casework.due.tomorrow", List.of());
        }
        int worked = unit == PeriodUnit.WORKING_DAYS ? calendar.workingDaysBetween(today, lastDay(dueAt)) : 0;
        // none where holidays came in after the period was counted and it was not counted anew
        return worked == 0
                ? new DueWords("waiting", "casework.due.daysLeft", List.of(days))
                : new DueWords(worked == 1 ? "soon" : "waiting", "casework.due.workingDaysLeft", List.of(worked));
    }

    /** Hours that run through midnight are a day late only after twenty-four of them. */
    private static DueWords late(PeriodUnit unit, Instant dueAt, Instant now) {
        long days =
                ChronoUnit.DAYS.between(lastDay(dueAt), now.atZone(Vietnam.ZONE).toLocalDate());
        Duration late = Duration.between(dueAt, now);
        boolean byHours = isOfHours(unit) && late.toHours() < HOURS_OF_A_DAY;
        if (days > 0 && !byHours) {
            return new DueWords("overdue", "casework.due.daysLate", List.of(days));
        }
        return late.toHours() == 0
                ? new DueWords("overdue", "casework.due.minutesLate", List.of(late.toMinutesPart()))
                : new DueWords("overdue", "casework.due.hoursLate", List.of(late.toHours(), late.toMinutesPart()));
    }
}
