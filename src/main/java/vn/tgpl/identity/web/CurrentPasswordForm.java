package vn.tgpl.identity.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The password in use, asked for once more. */
class CurrentPasswordForm {

    @NotBlank
    private @Nullable String currentPassword;

    String typed() {
        return Objects.requireNonNull(currentPassword);
    }

    public @Nullable String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(@Nullable String currentPassword) {
        this.currentPassword = currentPassword;
    }
}
