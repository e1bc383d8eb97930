package vn.tgpl.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral was tied to a request on record, or untied from it.
 *
 * @param referral which one
 * @param step what was done
 * @param by who did it
 * @param reason why, null where none was asked for
 */
public record ReferralTie(
        ReferralOrigin referral,
        Step step,
        Instant at,
        String by,
        @Nullable String reason) {

    /** What is done with a tie. */
    public enum Step {
        TIED,
        UNTIED
    }

    @Override
    public String toString() {
        return "ReferralTie[" + step + "]";
    }
}
