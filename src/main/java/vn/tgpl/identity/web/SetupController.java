package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.domain.FirstAdministrator;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Makes the first administrator of an empty installation; afterwards the page is gone. */
@Controller
@RequestMapping("/setup")
@PreAuthorize("permitAll()")
class SetupController {

    private static final String VIEW = "identity/setup";

    private final FirstAdministrator firstAdministrator;

    SetupController(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
    }

    @GetMapping
    String form(Model model) {
        checkAwaited();
        model.addAttribute("form", new SetupForm());
        return VIEW;
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        checkAwaited();
        RepeatedPassword.check(form.getNewPassword(), form.getRepeatedPassword(), errors);
        if (!errors.hasErrors()) {
            try {
                firstAdministrator.create(
                        Objects.requireNonNull(form.getCode()),
                        Objects.requireNonNull(form.getUsername()),
                        Objects.requireNonNull(form.getDisplayName()),
                        Objects.requireNonNull(form.getNewPassword()),
                        request.getRemoteAddr());
                Flash.done(redirect, "identity.setup.done");
                return "redirect:/login";
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    private void checkAwaited() {
        if (!firstAdministrator.isAwaited()) {
            throw new NotFound();
        }
    }
}
