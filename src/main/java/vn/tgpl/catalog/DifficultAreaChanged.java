package vn.tgpl.catalog;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/** A commune was listed as an area of especially difficult conditions, or its period was ended. */
public record DifficultAreaChanged(String communeCode, Change change, Actor by) implements DomainEvent {

    /** What happened. */
    public enum Change {
        ADDED,
        ENDED
    }
}
