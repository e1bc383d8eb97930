package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
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
import vn.tgpl.identity.domain.AccountChangedMeanwhile;
import vn.tgpl.identity.domain.AccountDetails;
import vn.tgpl.identity.domain.AccountService;
import vn.tgpl.identity.domain.Passwords;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainException;

/** Shows and edits one account. */
@Controller
@RequestMapping(AccountsController.PAGE + "/{id}")
@PreAuthorize("hasAuthority('identity:manage')")
class AccountController {

    private static final String VIEW = "identity/account";

    private final AccountService accounts;
    private final Passwords passwords;
    private final AccountAdministrationQueries queries;
    private final AccountPage page;
    private final MergedAccount merged;

    AccountController(
            AccountService accounts,
            Passwords passwords,
            AccountAdministrationQueries queries,
            AccountPage page,
            MergedAccount merged) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.queries = queries;
        this.page = page;
        this.merged = merged;
    }

    @GetMapping
    String show(@PathVariable ActorId id, Model model) {
        AccountDetails account = queries.get(id);
        EditAccountForm form = EditAccountForm.of(account);
        merged.begin(account, form, model);
        model.addAttribute("form", form);
        page.fill(account, model);
        return VIEW;
    }

    @PostMapping
    String edit(
            @PathVariable ActorId id,
            @Valid @ModelAttribute("form") EditAccountForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        AccountDetails account = queries.get(id);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                accounts.edit(form.command(id), actor);
                Flash.done(redirect, "identity.accounts.saved", account.username());
                return "redirect:" + AccountsController.PAGE;
            } catch (AccountChangedMeanwhile stale) {
                status = HttpStatus.CONFLICT;
                Optional<String> merge = merged.page(account, form, model);
                if (merge.isPresent()) {
                    response.setStatus(status.value());
                    return merge.get();
                }
                form.setVersion(account.version());
                FormErrors.add(errors, stale);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        page.fill(account, model);
        response.setStatus(status.value());
        return VIEW;
    }

    /** Answers with the page itself: a redirect would have to keep the password somewhere. */
    @PostMapping("/password")
    String resetPassword(@PathVariable ActorId id, Actor actor, Model model) {
        AccountDetails account = queries.get(id);
        return NewPasswordPage.show(passwords.reset(id, actor), account.username(), model);
    }
}
