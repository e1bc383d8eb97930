package vn.tgpl.identity;

import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** Somebody, perhaps the holder himself, changed an account. */
public record AccountChanged(ActorId account, Change change, Actor by) implements DomainEvent {

    /** What was changed. */
    public enum Change {
        OPENED,
        EDITED,
        DISABLED,
        PASSWORD_RESET,
        PASSWORD_CHANGED
    }
}
