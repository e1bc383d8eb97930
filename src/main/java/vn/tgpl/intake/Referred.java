package vn.tgpl.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was referred, as his referral tells of him.
 *
 * @param birth as it is displayed, a day or a year; null when it was not told
 */
public record Referred(
        UUID referralId, String fullName, @Nullable String birth) {

    @Override
    public String toString() {
        return "Referred[" + referralId + "]";
    }
}
