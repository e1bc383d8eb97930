package vn.tgpl.identity.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.identity.domain.AccountDetails;
import vn.tgpl.identity.domain.AccountState;
import vn.tgpl.identity.domain.RoleQueries;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.merge.Merging;
import vn.tgpl.platform.merge.Part;
import vn.tgpl.platform.merge.Parts;
import vn.tgpl.platform.merge.TwoForms;
import vn.tgpl.shared.OfficeId;

/** Two who edit one account at once. */
@Component
class MergedAccount {

    private final Merging merging;
    private final RoleQueries roles;
    private final Offices offices;
    private final MessageSource messages;

    MergedAccount(Merging merging, RoleQueries roles, Offices offices, MessageSource messages) {
        this.merging = merging;
        this.roles = roles;
        this.offices = offices;
        this.messages = messages;
    }

    void begin(AccountDetails account, EditAccountForm form, Model model) {
        merging.begin(path(account), account.version(), parts(form), model);
    }

    /** Empty where the other one changed nothing that stands in the form. */
    Optional<String> page(AccountDetails account, EditAccountForm typed, Model model) {
        return merging.page(
                new TwoForms(
                        path(account),
                        "accounts",
                        account.username(),
                        Map.of("version", Long.toString(account.version())),
                        parts(EditAccountForm.of(account)),
                        parts(typed)),
                model);
    }

    /** Each role is chosen by itself. */
    private List<Part> parts(EditAccountForm form) {
        Parts parts = merging.parts(form);
        roles.all()
                .forEach(role -> parts.member(
                        "roles",
                        role.code(),
                        form.getRoles().contains(role.code()),
                        text("identity.accounts.oneRole", role.label()),
                        text(form.getRoles().contains(role.code()) ? "common.yes" : "common.no")));
        return parts.text("identity.accounts.displayName", "displayName")
                .coded("identity.accounts.office", office(form.getOffice()), "office")
                .shown("identity.accounts.state", state(form.isEnabled()), "enabled")
                .list();
    }

    private String office(@Nullable UUID office) {
        return office == null
                ? ""
                : offices.find(new OfficeId(office)).map(OfficeView::name).orElse("");
    }

    private String state(boolean enabled) {
        return text("identity.accounts.state." + (enabled ? AccountState.ENABLED : AccountState.DISABLED));
    }

    private String text(String key, Object... told) {
        return messages.getMessage(key, told, LocaleContextHolder.getLocale());
    }

    private static String path(AccountDetails account) {
        return AccountsController.PAGE + "/" + account.id();
    }
}
