package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.shared.ActorId;

/**
 * A recount of open deadlines that has begun.
 *
 * @param line the period of the law that was changed, null when it was the calendar
 * @param day the day of the calendar that was changed, or from which the period is another one
 * @param reached the last case that was done; all zeros before the first
 * @param cases how many cases were looked at so far
 * @param moved how many deadlines moved so far
 */
record Recount(
        UUID id,
        @Nullable PeriodOfLaw line,
        LocalDate day,
        ActorId askedBy,
        String askedByName,
        UUID reached,
        int cases,
        int moved) {

    Recount after(UUID lastCase, int moreCases, int moreMoved) {
        return new Recount(id, line, day, askedBy, askedByName, lastCase, cases + moreCases, moved + moreMoved);
    }
}
