package vn.tgpl.calendar;

import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.TimeOrderedId;

/**
 * A holiday or swapped day was entered, altered or removed; open deadlines around that day may move.
 *
 * @param reason what was given as reason
 * @param edit what was edited in one go, of which there may be two days
 */
public record CalendarChanged(LocalDate day, Change change, Actor by, String reason, UUID edit) implements DomainEvent {

    /** An edit of one day. */
    public CalendarChanged(LocalDate day, Change change, Actor by, String reason) {
        this(day, change, by, reason, TimeOrderedId.next());
    }

    /** What was done to the entry of the day. */
    public enum Change {
        ADDED,
        ALTERED,
        REMOVED
    }
}
