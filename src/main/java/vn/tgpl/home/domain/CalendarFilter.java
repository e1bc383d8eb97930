package vn.tgpl.home.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the calendar.
 *
 * @param day the day that is listed in full
 * @param whose narrows the reader's scope, never widens it
 * @param practitioner only cases of this practitioner
 */
public record CalendarFilter(
        YearMonth month,
        LocalDate day,
        Whose whose,
        @Nullable UUID practitioner) {

    /** Whose cases. */
    public enum Whose {
        OWN,
        OFFICE,
        ALL
    }

    /** The Monday before the month, or its first day. */
    public LocalDate first() {
        LocalDate first = month.atDay(1);
        return first.minusDays(first.getDayOfWeek().getValue() - 1L);
    }

    /** The Sunday after the month, or its last day. */
    public LocalDate last() {
        LocalDate last = month.atEndOfMonth();
        return last.plusDays(7L - last.getDayOfWeek().getValue());
    }
}
