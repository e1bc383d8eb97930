package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.domain.AccountAdministrationQueries;
import vn.tgpl.identity.domain.AccountDetails;
import vn.tgpl.identity.domain.DormantAccounts;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Lets the holder of an account in again that was closed because nobody had signed in to it. */
@Controller
@RequestMapping(AccountsController.PAGE + "/{id}/revival")
@PreAuthorize("hasAuthority('identity:manage')")
class AccountRevivalController {

    private static final String VIEW = "identity/account-revival";

    private final DormantAccounts dormant;
    private final AccountAdministrationQueries accounts;

    AccountRevivalController(DormantAccounts dormant, AccountAdministrationQueries accounts) {
        this.dormant = dormant;
        this.accounts = accounts;
    }

    @GetMapping
    String form(@PathVariable ActorId id, Model model) {
        fill(id, model);
        model.addAttribute("form", new ReasonForm());
        return VIEW;
    }

    @PostMapping
    String revive(
            @PathVariable ActorId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        AccountDetails account = fill(id, model);
        if (!errors.hasErrors()) {
            try {
                dormant.revive(id, form.given(), actor);
                Flash.done(redirect, "identity.accounts.revived", account.username());
                return "redirect:" + AccountsController.PAGE + "/" + id;
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    private AccountDetails fill(ActorId id, Model model) {
        AccountDetails account = accounts.get(id);
        String asleepSince = AsleepSince.of(account.dormantAt());
        if (asleepSince == null) {
            throw new NotFound();
        }
        model.addAttribute("username", account.username());
        model.addAttribute("accountHref", AccountsController.PAGE + "/" + id);
        model.addAttribute("asleepSince", asleepSince);
        return account;
    }
}
