package vn.tgpl.retention.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.retention.domain.DisposalView.Outcome;

/** What becomes of a proposal to destroy, as typed. */
class DecisionForm {

    @NotNull
    private @Nullable Outcome outcome;

    /** How many the record names. */
    private @Nullable Long typed;

    @Size(max = 500)
    private @Nullable String dropReason;

    void check(Errors errors) {
        if (outcome == Outcome.DESTROYED && typed == null && !errors.hasFieldErrors("typed")) {
            errors.rejectValue("typed", "retention.typed.missing");
        }
        if (outcome == Outcome.DROPPED && (dropReason == null || dropReason.isBlank())) {
            errors.rejectValue("dropReason", "retention.dropReason.missing");
        }
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable Long getTyped() {
        return typed;
    }

    public void setTyped(@Nullable Long typed) {
        this.typed = typed;
    }

    public @Nullable String getDropReason() {
        return dropReason;
    }

    public void setDropReason(@Nullable String dropReason) {
        this.dropReason = dropReason;
    }
}
