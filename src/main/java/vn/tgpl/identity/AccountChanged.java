package vn.tgpl.identity;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * Somebody, perhaps the holder himself, changed an account.
 *
 * @param codes what stands now, or what stood and stands now, in codes and ids alone; null where the change says it all
 * @param reason why, as its maker typed it: up to 300 letters that may say anything; null where none is asked for
 */
public record AccountChanged(
        ActorId account,
        Change change,
        @Nullable String codes,
        @Nullable String reason,
        Actor by) implements DomainEvent {

    /** A change that no reason is asked for. */
    public AccountChanged(ActorId account, Change change, @Nullable String codes, Actor by) {
        this(account, change, codes, null, by);
    }

    /** What was changed. One edit may change several of them, and publishes an event each. */
    public enum Change {
        /** The codes are its roles. */
        OPENED,
        /** The name of its holder. */
        EDITED,
        /** The codes are the offices. */
        OFFICE_CHANGED,
        /** The codes are the roles. */
        ROLES_CHANGED,
        ENABLED,
        DISABLED,
        /** Let in again after it had been closed for its quiet; with a reason. */
        REVIVED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        SECOND_FACTOR_ENROLLED,
        SECOND_FACTOR_OFF,
        /** Somebody else took it away; with a reason. */
        SECOND_FACTOR_RESET,
        RECOVERY_CODES_RENEWED,
        RECOVERY_CODE_USED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        /** The first one who came by its name from the outside provider. */
        PROVIDER_BOUND,
        PROVIDER_RELEASED,
        /** One of several. */
        SIGN_IN_ENDED,
        /** All, or all but the one that did it. */
        SIGN_INS_ENDED
    }
}
