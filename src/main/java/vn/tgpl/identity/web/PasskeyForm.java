package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.identity.domain.AskForPasskey;

/** Fields of the page on which a passkey is asked for. */
class PasskeyForm {

    @NotBlank
    @Size(max = 60)
    private @Nullable String label;

    @NotBlank
    private @Nullable String currentPassword;

    @Size(max = 40)
    private @Nullable String code;

    AskForPasskey command(HttpServletRequest request) {
        return new AskForPasskey(
                Objects.requireNonNull(label), Objects.requireNonNull(currentPassword), code, request.getRemoteAddr());
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public @Nullable String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(@Nullable String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
