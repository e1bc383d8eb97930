package vn.tgpl.catalog;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/**
 * A code was added to a list, or its wording, marks, place or last day were changed.
 *
 * @param beforeAndAfter the reason, and what stood before and stands now
 */
public record CodeChanged(CodeList list, String code, Change change, String beforeAndAfter, Actor by)
        implements DomainEvent {

    /** What happened. */
    public enum Change {
        ADDED,
        CHANGED
    }
}
