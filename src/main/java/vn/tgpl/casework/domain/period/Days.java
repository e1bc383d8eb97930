package vn.tgpl.casework.domain.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Vietnam;

/** Days of a case, counted in Vietnam. */
public final class Days {

    public static final ZoneId ZONE = Vietnam.ZONE;

    private Days() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /**
     * When something was done of which the day is known: at the end of that day, or now when the day is not over. A period
     * of days is kept by whatever happened on its last day (BLDS 2015 Đ148 k1), whenever it is entered.
     */
    public static Instant doneOn(LocalDate day, Instant now) {
        Instant end = endOf(day);
        return end.isBefore(now) ? end : now;
    }

    /** From when something runs of which the day is known: now, or from the first minute of an earlier day. */
    public static Instant beginOf(LocalDate day, Instant now) {
        return day.isBefore(of(now)) ? day.atStartOfDay(ZONE).toInstant() : now;
    }

    /** 24:00 of the day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** That minute of that day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** Whether a minute lies before the one in which the case was accepted; forms know no seconds, so none are compared. */
    public static boolean isBefore(Instant accepted, Instant minute) {
        return minute.isBefore(accepted.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Refuses such a minute. */
    public static void notBefore(Instant accepted, Instant minute, Function<Instant, DomainException> tooEarly) {
        if (isBefore(accepted, minute)) {
            throw tooEarly.apply(accepted);
        }
    }

    /** Refuses a day before the earliest possible one or after today. */
    public static void within(
            LocalDate day,
            LocalDate earliest,
            Instant now,
            Function<LocalDate, DomainException> tooEarly,
            Supplier<DomainException> tooLate) {
        objection(day, earliest, now, tooEarly, tooLate).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** What is said against a day before the earliest possible one or after today; empty for every other. */
    public static Optional<DomainException> objection(
            LocalDate day,
            LocalDate earliest,
            Instant now,
            Function<LocalDate, DomainException> tooEarly,
            Supplier<DomainException> tooLate) {
        if (day.isBefore(earliest)) {
            return Optional.of(tooEarly.apply(earliest));
        }
        return day.isAfter(of(now)) ? Optional.of(tooLate.get()) : Optional.empty();
    }
}
