package vn.tgpl.identity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether an account lets its holder in. */
public enum AccountState {
    ENABLED,
    /** Closed by an administrator. */
    DISABLED,
    /** Closed because nobody had signed in to it. */
    ASLEEP;

    /** @param dormantAt since when it sleeps, null where it does not */
    static AccountState of(boolean enabled, @Nullable Instant dormantAt) {
        if (enabled) {
            return ENABLED;
        }
        return dormantAt == null ? DISABLED : ASLEEP;
    }
}
