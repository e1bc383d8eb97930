package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.DropTrial;

/** Why a trial that was told with the request is not held, as typed. */
class ToldTrialForm extends SeenForm {

    @NotNull
    private @Nullable LocalDate trialOn;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    DropTrial command(CaseId caseId) {
        return new DropTrial(caseId, getVersion(), Objects.requireNonNull(trialOn), Objects.requireNonNull(reason));
    }

    public @Nullable LocalDate getTrialOn() {
        return trialOn;
    }

    public void setTrialOn(@Nullable LocalDate trialOn) {
        this.trialOn = trialOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
