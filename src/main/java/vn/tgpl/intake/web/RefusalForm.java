package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The form of a refusal. */
class RefusalForm {

    @NotBlank
    @Size(max = 40)
    private @Nullable String groundCode;

    @NotBlank
    @Size(max = 5000)
    private @Nullable String reason;

    public @Nullable String getGroundCode() {
        return groundCode;
    }

    public void setGroundCode(@Nullable String groundCode) {
        this.groundCode = groundCode;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
