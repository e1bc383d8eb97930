package vn.tgpl.intake.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.UrgentGround;

/** The form of an acceptance. */
class AcceptanceForm {

    private @Nullable UrgentGround urgentGround;

    @Size(max = 2000)
    private @Nullable String reason;

    public @Nullable UrgentGround getUrgentGround() {
        return urgentGround;
    }

    public void setUrgentGround(@Nullable UrgentGround urgentGround) {
        this.urgentGround = urgentGround;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
