package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The form of a transfer. */
class TransferForm {

    @NotBlank
    @Size(max = 300)
    private @Nullable String toOrganisation;

    @NotBlank
    @Size(max = 5000)
    private @Nullable String reason;

    public @Nullable String getToOrganisation() {
        return toOrganisation;
    }

    public void setToOrganisation(@Nullable String toOrganisation) {
        this.toOrganisation = toOrganisation;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
