package vn.tgpl.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tgpl.shared.Vietnam;

/**
 * How far a deadline is, or what became of it, in words.
 *
 * @param tone names the colour: waiting, soon, overdue, or done in time
 * @param key message key of the words
 */
public record DueWords(String tone, String key, List<Object> args) {

    private static final int HOURS_OF_A_DAY = 24;

    public static DueWords of(Instant dueAt, Instant now) {
        return now.isBefore(dueAt) ? left(dueAt, now) : late(dueAt, now);
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

    /** Whether the period ends with a day, not at a minute. */
    public static boolean endsWithDay(Instant dueAt) {
        return dueAt.atZone(Vietnam.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static DueWords left(Instant dueAt, Instant now) {
        long days = ChronoUnit.DAYS.between(now.atZone(Vietnam.ZONE).toLocalDate(), lastDay(dueAt));
        Duration left = Duration.between(now, dueAt);
        if (!endsWithDay(dueAt) && left.toHours() < HOURS_OF_A_DAY) {
            return left.toHours() == 0
                    ? new DueWords("soon", "casework.due.minutesLeft", List.of(left.toMinutesPart()))
                    : new DueWords("soon", "casework.due.hoursLeft", List.of(left.toHours(), left.toMinutesPart()));
        }
        if (days > 1) {
            return new DueWords("waiting", "casework.due.daysLeft", List.of(days));
        }
        return new DueWords("soon", days == 0 ? "casework.due.today" : "casework.due.tomorrow", List.of());
    }

    private static DueWords late(Instant dueAt, Instant now) {
        long days =
                ChronoUnit.DAYS.between(lastDay(dueAt), now.atZone(Vietnam.ZONE).toLocalDate());
        Duration late = Duration.between(dueAt, now);
        if (days > 0) {
            return new DueWords("overdue", "casework.due.daysLate", List.of(days));
        }
        return late.toHours() == 0
                ? new DueWords("overdue", "casework.due.minutesLate", List.of(late.toMinutesPart()))
                : new DueWords("overdue", "casework.due.hoursLate", List.of(late.toHours(), late.toMinutesPart()));
    }
}
