package vn.tgpl.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why an administrator does something to an account of somebody else. */
class ReasonForm {

    @NotBlank
    @Size(max = 300)
    private @Nullable String reason;

    String given() {
        return Objects.requireNonNull(reason);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
