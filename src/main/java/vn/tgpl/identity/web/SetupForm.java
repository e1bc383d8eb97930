package vn.tgpl.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.NameText;

/** Fields of the page that makes the first administrator. */
class SetupForm {

    @NotBlank
    @Size(max = 40)
    private @Nullable String code;

    @NotBlank
    @Pattern(regexp = NewAccountForm.USERNAME, message = "{identity.username.pattern}")
    private @Nullable String username;

    @NotBlank
    @Size(max = 120)
    @NameText
    private @Nullable String displayName;

    @NotBlank
    private @Nullable String newPassword;

    @NotBlank
    private @Nullable String repeatedPassword;

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
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
}
