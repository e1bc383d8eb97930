package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Vietnam;

/** Days of a case, counted in Vietnam. */
final class Days {

    static final ZoneId ZONE = Vietnam.ZONE;

    private Days() {}

    static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** Refuses a day before the earliest possible one or after today. */
    static void within(
            LocalDate day,
            LocalDate earliest,
            Instant now,
            Function<LocalDate, DomainException> tooEarly,
            Supplier<DomainException> tooLate) {
        if (day.isBefore(earliest)) {
            throw tooEarly.apply(earliest);
        }
        if (day.isAfter(of(now))) {
            throw tooLate.get();
        }
    }
}
