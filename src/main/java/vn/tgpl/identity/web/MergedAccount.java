package vn.tgpl.identity.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.identity.domain.AccountDetails;
import vn.tgpl.identity.domain.AccountState;
import vn.tgpl.identity.domain.RoleQueries;
import vn.tgpl.identity.domain.RoleView;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.merge.Merging;
import vn.tgpl.platform.merge.Part;
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

    private List<Part> parts(EditAccountForm form) {
        return merging.parts(form)
                .text("identity.accounts.displayName", "displayName")
                .coded("identity.accounts.office", office(form.getOffice()), "office")
                .masked("identity.accounts.roles", codes(form), labels(form.getRoles()), "roles")
                .shown("identity.accounts.state", state(form.isEnabled()), "enabled")
                .list();
    }

    private String office(@Nullable UUID office) {
        return office == null
                ? ""
                : offices.find(new OfficeId(office)).map(OfficeView::name).orElse("");
    }

    private static String codes(EditAccountForm form) {
        return form.getRoles().stream().sorted().collect(Collectors.joining(","));
    }

    private String labels(Collection<String> codes) {
        return roles.all().stream()
                .filter(role -> codes.contains(role.code()))
                .map(RoleView::label)
                .collect(Collectors.joining(", "));
    }

    private String state(boolean enabled) {
        return messages.getMessage(
                "identity.accounts.state." + (enabled ? AccountState.ENABLED : AccountState.DISABLED),
                null,
                LocaleContextHolder.getLocale());
    }

    private static String path(AccountDetails account) {
        return AccountsController.PAGE + "/" + account.id();
    }
}
