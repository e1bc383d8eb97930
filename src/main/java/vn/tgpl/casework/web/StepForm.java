package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.SessionsAhead;
import vn.tgpl.casework.domain.TakeStep;
import vn.tgpl.casework.domain.TypedStep;
import vn.tgpl.casework.domain.action.CaseAction;

/** A step that needs its day and its reason, as typed; the archive asks for the shelf instead of a reason. */
class StepForm extends SeenForm {

    @NotNull
    private @Nullable LocalDate effectiveOn;

    @Size(max = 2000)
    private @Nullable String reason;

    @Size(max = 60)
    private @Nullable String shelfMark;

    private @Nullable SessionsAhead sessions;

    @Size(max = 1000)
    private @Nullable String sessionsNote;

    private List<UUID> restored = new ArrayList<>();

    void check(CaseAction action, Errors errors) {
        if (action == CaseAction.SUSPEND && sessions == SessionsAhead.KEPT) {
            requireText(sessionsNote, "sessionsNote", errors);
        }
        if (action == CaseAction.ARCHIVE) {
            requireText(shelfMark, "shelfMark", errors);
        } else {
            requireText(reason, "reason", errors);
        }
    }

    private static void requireText(@Nullable String typed, String field, Errors errors) {
        if (typed == null || typed.isBlank()) {
            errors.rejectValue(field, "jakarta.validation.constraints.NotBlank.message");
        }
    }

    TakeStep command(CaseId caseId, CaseAction action) {
        return new TakeStep(
                caseId,
                getVersion(),
                action,
                Objects.requireNonNull(effectiveOn),
                reason,
                shelfMark,
                sessions,
                sessionsNote,
                Set.copyOf(restored));
    }

    /** What is typed so far, of which some may be missing or unreadable. */
    TypedStep typed(CaseId caseId, CaseAction action) {
        return new TypedStep(caseId, action, effectiveOn, sessions, sessionsNote);
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public List<UUID> getRestored() {
        return restored;
    }

    public void setRestored(List<UUID> restored) {
        this.restored = restored;
    }

    public @Nullable SessionsAhead getSessions() {
        return sessions;
    }

    public void setSessions(@Nullable SessionsAhead sessions) {
        this.sessions = sessions;
    }

    public @Nullable String getSessionsNote() {
        return sessionsNote;
    }

    public void setSessionsNote(@Nullable String sessionsNote) {
        this.sessionsNote = sessionsNote;
    }

    public @Nullable String getShelfMark() {
        return shelfMark;
    }

    public void setShelfMark(@Nullable String shelfMark) {
        this.shelfMark = shelfMark;
    }
}
