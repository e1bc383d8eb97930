package vn.tgpl.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is held back, or let go again, as typed. */
class HoldForm {

    /** Whether it was held when the form was opened. */
    private boolean seenHeld;

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    public boolean isSeenHeld() {
        return seenHeld;
    }

    public void setSeenHeld(boolean seenHeld) {
        this.seenHeld = seenHeld;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
