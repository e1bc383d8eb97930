package vn.tgpl.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request on record that was found to have grown out of a referral.
 *
 * @param outcome what became of it, null while it is open
 * @param decidedAt when; null while it is open
 */
public record ReferredRequest(
        RequestId id, @Nullable Outcome outcome, @Nullable Instant decidedAt) {

    /** How a request ends. */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        TRANSFERRED,
        ANSWERED,
        WITHDRAWN
    }
}
