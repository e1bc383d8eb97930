package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.ChangeOwnPassword;
import vn.tgpl.identity.domain.PasskeyQueries;
import vn.tgpl.identity.domain.Passwords;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.HeldForm;
import vn.tgpl.shared.DomainException;

/** Changing one's own password. */
@Controller
@RequestMapping(PasswordController.PAGE)
@PreAuthorize("isAuthenticated()")
class PasswordController {

    static final String PAGE = "/account/password";

    private static final String VIEW = "identity/password";

    private final Passwords passwords;
    private final PasskeyQueries passkeys;
    private final CurrentSignIn currentSignIn;

    PasswordController(Passwords passwords, PasskeyQueries passkeys, CurrentSignIn currentSignIn) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.currentSignIn = currentSignIn;
    }

    @ModelAttribute("demanded")
    boolean demanded(@AuthenticationPrincipal SignedInUser user) {
        return user.mustChangePassword();
    }

    @ModelAttribute("passkeyCount")
    int passkeyCount(@AuthenticationPrincipal SignedInUser user) {
        return passkeys.of(user.id()).size();
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new PasswordForm());
        return VIEW;
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        RepeatedPassword.check(form.getNewPassword(), form.getRepeatedPassword(), errors);
        if (!errors.hasErrors()) {
            try {
                passwords.changeOwn(command(form, request), user);
                currentSignIn.renew(user.getUsername(), request, response);
                Flash.done(redirect, "identity.password.changed");
                return "redirect:" + HeldForm.next(request);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    private static ChangeOwnPassword command(PasswordForm form, HttpServletRequest request) {
        return new ChangeOwnPassword(
                Objects.requireNonNull(form.getCurrentPassword()),
                Objects.requireNonNull(form.getNewPassword()),
                form.isWithoutPasskeys(),
                request.getSession().getId(),
                request.getRemoteAddr());
    }
}
