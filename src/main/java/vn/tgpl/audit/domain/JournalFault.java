package vn.tgpl.audit.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where the chain of the journal does not hold.
 *
 * @param position place in the chain, null for an entry that stands in none
 * @param entry id of the entry, null where its seal is gone
 * @param at when the entry was written, as far as that is known
 */
public record JournalFault(
        Kind kind,
        @Nullable Long position,
        @Nullable Long entry,
        @Nullable Instant at) {

    /** What is wrong. */
    public enum Kind {
        /** The entry reads otherwise than when it was sealed. */
        ALTERED,
        /** The entry was taken away. */
        GONE,
        /** The seal was taken away. */
        SEAL_GONE,
        /** The entry was slipped in past the seals. */
        UNSEALED,
        /** The chain was sealed anew since an earlier proof. */
        FORGED
    }
}
