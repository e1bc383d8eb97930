package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseAction;
import vn.tgpl.casework.domain.CloseCase;

/** How a case ends, as typed. */
class ClosureForm extends SeenForm {

    @NotBlank
    private @Nullable String resultCode;

    @NotNull
    private @Nullable LocalDate closedOn;

    @NotBlank
    @Size(max = 4000)
    private @Nullable String summary;

    CloseCase command(CaseId caseId, CaseAction action) {
        return new CloseCase(
                caseId,
                getVersion(),
                action,
                Objects.requireNonNull(resultCode),
                Objects.requireNonNull(closedOn),
                Objects.requireNonNull(summary));
    }

    public @Nullable String getResultCode() {
        return resultCode;
    }

    public void setResultCode(@Nullable String resultCode) {
        this.resultCode = resultCode;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(@Nullable LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }
}
