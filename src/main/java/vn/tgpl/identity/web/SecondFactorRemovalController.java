package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.tgpl.identity.domain.SecondFactorQueries;
import vn.tgpl.identity.domain.SecondFactors;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.DomainException;

/** Parting from one's own second factor. */
@Controller
@RequestMapping(SecondFactorController.PAGE + "/removal")
@PreAuthorize("isAuthenticated()")
class SecondFactorRemovalController {

    private static final String VIEW = "identity/second-factor-removal";

    private final SecondFactors factors;
    private final SecondFactorQueries queries;
    private final CurrentSignIn currentSignIn;

    SecondFactorRemovalController(SecondFactors factors, SecondFactorQueries queries, CurrentSignIn currentSignIn) {
        this.factors = factors;
        this.queries = queries;
        this.currentSignIn = currentSignIn;
    }

    @GetMapping
    String form(@AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("form", new CodeForm());
        return queries.of(user.id()).isPresent() ? VIEW : "redirect:" + SecondFactorController.PAGE;
    }

    @PostMapping
    String remove(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (queries.of(user.id()).isEmpty()) {
            return "redirect:" + SecondFactorController.PAGE;
        }
        if (!errors.hasErrors()) {
            try {
                factors.switchOff(
                        form.typed(request), user, request.getSession().getId());
                currentSignIn.renew(user.getUsername(), request, response);
                Flash.done(redirect, "identity.secondFactor.removed");
                return "redirect:" + SecondFactorController.PAGE;
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }
}
