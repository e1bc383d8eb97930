package vn.tgpl.duties.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.domain.DropDuty;

/** Why a duty is let go, as typed. */
class DroppingForm extends SeenDutyForm {

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    DropDuty command(DutyId id) {
        return new DropDuty(id, Objects.requireNonNull(reason), getVersion());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
