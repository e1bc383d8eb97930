package vn.tgpl.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request on record that was found to have grown out of a referral.
 *
 * @param beneficiaryName who it is about
 * @param samePerson whether name and year of birth may be those of whom was referred
 * @param outcome what became of it, null while it is open
 * @param decidedAt when; null while it is open
 */
public record ReferredRequest(
        RequestId id,
        String beneficiaryName,
        boolean samePerson,
        @Nullable Outcome outcome,
        @Nullable Instant decidedAt) {

    @Override
    public String toString() {
        return "ReferredRequest[" + id + "]";
    }

    /** How a request ends. */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        TRANSFERRED,
        ANSWERED,
        WITHDRAWN
    }
}
