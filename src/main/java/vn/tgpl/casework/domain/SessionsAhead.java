package vn.tgpl.casework.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of the sessions that lie ahead of a case when it is suspended. */
public enum SessionsAhead {
    /** A new date is told when the proceedings go on. */
    POSTPONED(CallOff.POSTPONED),
    CANCELLED(CallOff.CANCELLED),
    /** The court has decided nothing about them yet. */
    KEPT(null);

    private final @Nullable CallOff callOff;

    SessionsAhead(@Nullable CallOff callOff) {
        this.callOff = callOff;
    }

    /** How they are called off, empty where they stand. */
    Optional<CallOff> callOff() {
        return Optional.ofNullable(callOff);
    }
}
