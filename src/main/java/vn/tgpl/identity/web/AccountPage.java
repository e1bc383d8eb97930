package vn.tgpl.identity.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.identity.domain.AccountDetails;
import vn.tgpl.identity.domain.AccountState;
import vn.tgpl.identity.domain.PasskeyQueries;
import vn.tgpl.identity.domain.RoleQueries;
import vn.tgpl.identity.domain.RoleView;
import vn.tgpl.identity.domain.SecondFactorQueries;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Differences;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

/** Puts together the page of one account. */
@Component
class AccountPage {

    private final AccountChoices choices;
    private final RoleQueries roles;
    private final Offices offices;
    private final SecondFactorQueries secondFactors;
    private final PasskeyQueries passkeys;
    private final MessageSource messages;

    AccountPage(
            AccountChoices choices,
            RoleQueries roles,
            Offices offices,
            SecondFactorQueries secondFactors,
            PasskeyQueries passkeys,
            MessageSource messages) {
        this.choices = choices;
        this.roles = roles;
        this.offices = offices;
        this.secondFactors = secondFactors;
        this.passkeys = passkeys;
        this.messages = messages;
    }

    void fill(AccountDetails account, Model model) {
        model.addAttribute("username", account.username());
        model.addAttribute("action", AccountsController.PAGE + "/" + account.id());
        model.addAttribute("createdAt", Display.dateTime(account.createdAt()));
        model.addAttribute("lastSignIn", Display.dateTime(account.lastSignInAt()));
        model.addAttribute("asleepSince", AsleepSince.of(account.dormantAt()));
        model.addAttribute("mustChangePassword", account.mustChangePassword());
        model.addAttribute(
                "secondFactorSince",
                secondFactors
                        .of(account.id())
                        .map(held -> Display.dateTime(held.enrolledAt()))
                        .orElse(null));
        model.addAttribute("passkeyCount", passkeys.of(account.id()).size());
        model.addAttribute("offices", officesWith(account.office()));
        model.addAttribute("roles", choices.rolesWithScope());
    }

    /** What is stored now and differs from what was typed; sending the form once more overwrites it knowingly. */
    void showDifferences(AccountDetails stored, EditAccountForm typed, Model model) {
        Differences differences = new Differences(messages)
                .compare("identity.accounts.displayName", stored.displayName(), typed.getDisplayName())
                .compare("identity.accounts.office", officeName(stored.office()), officeName(typed.getOffice()))
                .compare("identity.accounts.roles", labels(stored.roles()), labels(typed.getRoles()))
                .compare("identity.accounts.state", state(stored.enabled()), state(typed.isEnabled()));
        typed.setVersion(stored.version());
        model.addAttribute("differences", differences.list());
    }

    /** An account may still stand at an office that no longer exists. */
    private List<Option> officesWith(OfficeId current) {
        List<Option> options = new ArrayList<>(choices.offices());
        if (options.stream().noneMatch(option -> option.value().equals(current.toString()))) {
            options.add(new Option(current.toString(), officeName(current)));
        }
        return options;
    }

    private String officeName(OfficeId office) {
        return offices.find(office).map(OfficeView::name).orElse("");
    }

    private String officeName(@Nullable UUID office) {
        return office == null ? "" : officeName(new OfficeId(office));
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
}
