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
import vn.tgpl.identity.domain.PasskeyQueries;
import vn.tgpl.identity.domain.SecondFactorQueries;
import vn.tgpl.identity.domain.SecondFactors;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Takes the second factor and the passkeys from somebody who lost what makes them. */
@Controller
@RequestMapping(AccountsController.PAGE + "/{id}/second-factor-reset")
@PreAuthorize("hasAuthority('identity:manage')")
class SecondFactorResetController {

    private static final String VIEW = "identity/second-factor-reset";

    private final SecondFactors factors;
    private final SecondFactorQueries queries;
    private final PasskeyQueries passkeys;
    private final AccountAdministrationQueries accounts;

    SecondFactorResetController(
            SecondFactors factors,
            SecondFactorQueries queries,
            PasskeyQueries passkeys,
            AccountAdministrationQueries accounts) {
        this.factors = factors;
        this.queries = queries;
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @GetMapping
    String form(@PathVariable ActorId id, Model model) {
        fill(id, model);
        model.addAttribute("form", new ReasonForm());
        return VIEW;
    }

    @PostMapping
    String reset(
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
                factors.reset(id, form.given(), actor);
                Flash.done(redirect, "identity.secondFactor.wasReset", account.username());
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
        if (queries.of(id).isEmpty() && passkeys.of(id).isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("username", account.username());
        model.addAttribute("accountHref", AccountsController.PAGE + "/" + id);
        return account;
    }
}
