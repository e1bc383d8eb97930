package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.DropHearing;

/** That a postponed session is cancelled for good, as typed. */
class DropHearingForm extends OpenedForm {

    @NotNull
    private @Nullable LocalDate toldOn;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    DropHearing command(CaseId caseId, UUID hearingId) {
        return new DropHearing(caseId, hearingId, Objects.requireNonNull(toldOn), Objects.requireNonNull(reason));
    }

    public @Nullable LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(@Nullable LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
