package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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
 * @param reason why; of {@link CaseAction#ARCHIVE}, which needs none, a note
 * @param shelfMark where the file stands, only for {@link CaseAction#ARCHIVE}
 * @param sessions what becomes of the sessions ahead, only for {@link CaseAction#SUSPEND}; null while nobody has said it
 * @param sessionsNote why they stand all the same, where they do
 * @param restored sessions that ended with the case and stand again, only for {@link CaseAction#REOPEN}
 */
public record TakeStep(
        CaseId caseId,
        long version,
        CaseAction action,
        LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable String shelfMark,
        @Nullable SessionsAhead sessions,
        @Nullable String sessionsNote,
        Set<UUID> restored) {

    public TakeStep {
        restored = Set.copyOf(restored);
    }

    /** A step that restores no session. */
    public TakeStep(
            CaseId caseId,
            long version,
            CaseAction action,
            LocalDate effectiveOn,
            @Nullable String reason,
            @Nullable String shelfMark,
            @Nullable SessionsAhead sessions,
            @Nullable String sessionsNote) {
        this(caseId, version, action, effectiveOn, reason, shelfMark, sessions, sessionsNote, Set.of());
    }

    /** A step that leaves the sessions of the case alone. */
    public TakeStep(
            CaseId caseId,
            long version,
            CaseAction action,
            LocalDate effectiveOn,
            @Nullable String reason,
            @Nullable String shelfMark) {
        this(caseId, version, action, effectiveOn, reason, shelfMark, null, null);
    }

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

    /** What is judged of it. */
    TypedStep typed() {
        return new TypedStep(caseId, action, effectiveOn, sessions, sessionsNote);
    }

    /** What the history tells beside it: the note of an archived file, and why sessions stand that a suspension has met. */
    @Nullable
    String note() {
        return switch (action) {
            case ARCHIVE -> reason;
            case SUSPEND -> sessions == SessionsAhead.KEPT ? sessionsNote : null;
            default -> null;
        };
    }

    @Override
    public String toString() {
        return "TakeStep[" + caseId + ", " + action + "]";
    }
}
