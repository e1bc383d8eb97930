package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;

/**
 * A step that needs its day and its reason, as it was typed, which may be half of it.
 *
 * @param effectiveOn null while no day is typed, or one that cannot be read
 * @param sessions what becomes of the sessions ahead of a suspended case, null while nobody has said it
 * @param sessionsNote why they stand all the same, where they do
 */
public record TypedStep(
        CaseId caseId,
        CaseAction action,
        @Nullable LocalDate effectiveOn,
        @Nullable SessionsAhead sessions,
        @Nullable String sessionsNote) {

    @Override
    public String toString() {
        return "TypedStep[" + caseId + ", " + action + "]";
    }
}
