package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.ShelfMarkMissing;
import vn.tgpl.casework.domain.refusal.StepReasonMissing;

/**
 * Moves a case by an action that needs only its day and its reason.
 *
 * @param version the version that the person saw
 * @param effectiveOn the day from which it holds
 * @param shelfMark where the file stands, only for {@link CaseAction#ARCHIVE}
 */
public record TakeStep(
        CaseId caseId,
        long version,
        CaseAction action,
        LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable String shelfMark) {

    /**
     * What the history tells of the step: its reason, of the archive where the file stands.
     *
     * @throws StepReasonMissing when the reason is not told
     * @throws ShelfMarkMissing when the place of an archived file is not told
     */
    String told() {
        if (action == CaseAction.ARCHIVE) {
            if (shelfMark == null) {
                throw new ShelfMarkMissing();
            }
            return shelfMark;
        }
        if (reason == null) {
            throw new StepReasonMissing();
        }
        return reason;
    }

    @Override
    public String toString() {
        return "TakeStep[" + caseId + ", " + action + "]";
    }
}
