package vn.tgpl.catalog;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/** A commune, or villages of it, were listed as areas of especially difficult conditions, or a period was ended. */
public record DifficultAreaChanged(String communeCode, Change change, Actor by) implements DomainEvent {

    /** What happened. */
    public enum Change {
        ADDED,
        ENDED,
        VILLAGE_ADDED,
        VILLAGE_ENDED
    }
}
