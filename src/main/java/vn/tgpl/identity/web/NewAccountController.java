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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tgpl.identity.domain.NewPassword;
import vn.tgpl.identity.domain.Passwords;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Opens an account. */
@Controller
@RequestMapping(AccountsController.PAGE + "/new")
@PreAuthorize("hasAuthority('identity:manage')")
class NewAccountController {

    private static final String VIEW = "identity/account-new";

    private final Passwords passwords;
    private final AccountChoices choices;

    NewAccountController(Passwords passwords, AccountChoices choices) {
        this.passwords = passwords;
        this.choices = choices;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("offices", choices.offices());
        model.addAttribute("roles", choices.rolesWithScope());
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new NewAccountForm());
        return VIEW;
    }

    /** Answers with the page itself: a redirect would have to keep the password somewhere. */
    @PostMapping
    String open(
            @Valid @ModelAttribute("form") NewAccountForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                NewPassword made = passwords.open(form.command(), actor);
                return NewPasswordPage.show(made, String.valueOf(form.getUsername()), model);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }
}
