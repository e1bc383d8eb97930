package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the case ended.
 *
 * @param takenBackOn the day the withdrawal came in by which it ended, null for every other end
 * @param bareReason why it ended although nothing of the work was on record, null where something was
 */
public record EndingOnFile(
        String resultCode,
        LocalDate closedOn,
        String summary,
        String legalReference,
        Instant closedAt,
        @Nullable String closedBy,
        @Nullable EndingDecision decision,
        @Nullable LocalDate takenBackOn,
        @Nullable String bareReason) {

    @Override
    public String toString() {
        return "EndingOnFile[" + resultCode + "]";
    }
}
