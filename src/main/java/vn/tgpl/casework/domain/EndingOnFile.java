package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the case ended.
 *
 * @param takenBackOn the day the withdrawal came in by which it ended, null for every other end
 * @param bareReason why it ended although nothing of the work was on record, null where something was
 * @param againReason why it ended by what it had ended by before it was reopened, null for every other end
 * @param othersReason why it ended for all by a ground that concerns one, null for every other end
 * @param stageReason why it ended by a trial while an earlier stage was on record, null for every other end
 * @param aheadReason why it ended with its stage although a session or a trial lay ahead, null for every other end
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
        @Nullable String bareReason,
        @Nullable String againReason,
        @Nullable String othersReason,
        @Nullable String stageReason,
        @Nullable String aheadReason) {

    @Override
    public String toString() {
        return "EndingOnFile[" + resultCode + "]";
    }
}
