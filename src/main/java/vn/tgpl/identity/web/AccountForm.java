package vn.tgpl.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.NameText;

/** What is asked of an account, new or old. */
class AccountForm {

    @NotBlank
    @Size(max = 120)
    @NameText
    private @Nullable String displayName;

    @NotNull
    @SuppressWarnings("MultipleNullnessAnnotations") // null until validated
    private @Nullable UUID office;

    @NotEmpty(message = "{identity.accounts.roles.missing}")
    private List<String> roles = new ArrayList<>();

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable UUID getOffice() {
        return office;
    }

    public void setOffice(@Nullable UUID office) {
        this.office = office;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
