package vn.tgpl.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.identity.domain.OpenAccount;
import vn.tgpl.shared.OfficeId;

/** Fields of the page that opens an account. */
class NewAccountForm extends AccountForm {

    static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,39}";

    @NotBlank
    @Pattern(regexp = USERNAME, message = "{identity.username.pattern}")
    private @Nullable String username;

    OpenAccount command() {
        return new OpenAccount(
                Objects.requireNonNull(username),
                Objects.requireNonNull(getDisplayName()),
                new OfficeId(Objects.requireNonNull(getOffice())),
                Set.copyOf(getRoles()));
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }
}
