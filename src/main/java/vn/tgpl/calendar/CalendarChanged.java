package vn.tgpl.calendar;

import java.time.LocalDate;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * A holiday or swapped day was entered, altered or removed; open deadlines around that day may move.
 *
 * @param reason what was given as reason
 */
public record CalendarChanged(LocalDate day, Change change, Actor by, String reason) implements DomainEvent {

    /** What was done to the entry of the day. */
    public enum Change {
        ADDED,
        ALTERED,
        REMOVED
    }
}
