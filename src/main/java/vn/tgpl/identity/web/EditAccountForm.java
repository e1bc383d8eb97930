package vn.tgpl.identity.web;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.identity.domain.AccountDetails;
import vn.tgpl.identity.domain.EditAccount;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** Fields of the page that edits an account. */
class EditAccountForm extends AccountForm {

    private boolean enabled;
    private @Nullable Long version;

    static EditAccountForm of(AccountDetails account) {
        EditAccountForm form = new EditAccountForm();
        form.setDisplayName(account.displayName());
        form.setOffice(account.office().value());
        form.setRoles(new ArrayList<>(account.roles()));
        form.enabled = account.enabled();
        form.version = account.version();
        return form;
    }

    EditAccount command(ActorId account) {
        return new EditAccount(
                account,
                version,
                Objects.requireNonNull(getDisplayName()),
                new OfficeId(Objects.requireNonNull(getOffice())),
                Set.copyOf(getRoles()),
                enabled);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
