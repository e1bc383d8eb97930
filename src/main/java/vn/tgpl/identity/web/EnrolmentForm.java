package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.identity.domain.ConfirmEnrolment;

/** Fields of the page on which a second factor is taken. */
class EnrolmentForm extends CodeForm {

    private @Nullable String sealed;

    @NotBlank
    private @Nullable String currentPassword;

    ConfirmEnrolment command(HttpServletRequest request) {
        return new ConfirmEnrolment(
                sealed == null ? "" : sealed,
                Objects.requireNonNull(getCode()),
                Objects.requireNonNull(currentPassword),
                request.getSession().getId(),
                request.getRemoteAddr());
    }

    public @Nullable String getSealed() {
        return sealed;
    }

    public void setSealed(@Nullable String sealed) {
        this.sealed = sealed;
    }

    public @Nullable String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(@Nullable String currentPassword) {
        this.currentPassword = currentPassword;
    }
}
