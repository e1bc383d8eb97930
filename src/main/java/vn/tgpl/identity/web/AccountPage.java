package vn.tgpl.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.identity.domain.AccountDetails;
import vn.tgpl.identity.domain.PasskeyQueries;
import vn.tgpl.identity.domain.ProviderSubjects;
import vn.tgpl.identity.domain.SecondFactorQueries;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

/** Puts together the page of one account. */
@Component
class AccountPage {

    private final AccountChoices choices;
    private final Offices offices;
    private final SecondFactorQueries secondFactors;
    private final PasskeyQueries passkeys;
    private final ProviderSubjects subjects;

    AccountPage(
            AccountChoices choices,
            Offices offices,
            SecondFactorQueries secondFactors,
            PasskeyQueries passkeys,
            ProviderSubjects subjects) {
        this.choices = choices;
        this.offices = offices;
        this.secondFactors = secondFactors;
        this.passkeys = passkeys;
        this.subjects = subjects;
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
        model.addAttribute(
                "providerSince",
                subjects.since(account.id()).map(Display::dateTime).orElse(null));
        model.addAttribute("offices", officesWith(account.office()));
        model.addAttribute("roles", choices.rolesWithScope());
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
}
