package vn.tgpl.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Fields of the page for changing one's own password. */
class PasswordForm {

    @NotBlank
    private @Nullable String currentPassword;

    @NotBlank
    private @Nullable String newPassword;

    @NotBlank
    private @Nullable String repeatedPassword;

    private boolean withoutPasskeys;

    public @Nullable String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(@Nullable String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public @Nullable String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(@Nullable String newPassword) {
        this.newPassword = newPassword;
    }

    public @Nullable String getRepeatedPassword() {
        return repeatedPassword;
    }

    public void setRepeatedPassword(@Nullable String repeatedPassword) {
        this.repeatedPassword = repeatedPassword;
    }

    public boolean isWithoutPasskeys() {
        return withoutPasskeys;
    }

    public void setWithoutPasskeys(boolean withoutPasskeys) {
        this.withoutPasskeys = withoutPasskeys;
    }
}
