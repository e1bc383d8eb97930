package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;

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

    @Override
    public String toString() {
        return "TakeStep[" + caseId + ", " + action + "]";
    }
}
