package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a period is made longer, as typed. */
class ExtensionForm extends SeenForm {

    @NotBlank
    @Size(max = 2000)
    private @Nullable String reason;

    String why() {
        return Objects.requireNonNull(reason);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
