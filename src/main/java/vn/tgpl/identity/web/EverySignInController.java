package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.domain.EverySignIn;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** Asks why the sign-ins of everybody are to end, and ends them. */
@Controller
@RequestMapping(EverySignInController.PAGE)
@PreAuthorize("hasAuthority('identity:manage')")
class EverySignInController {

    static final String PAGE = AccountsController.PAGE + "/sign-ins-end";

    private static final String VIEW = "identity/every-sign-in";

    private final EverySignIn signIns;

    EverySignInController(EverySignIn signIns) {
        this.signIns = signIns;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new ReasonForm());
        return VIEW;
    }

    @PostMapping
    String end(
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            HttpSession here,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        signIns.end(form.given(), actor, here.getId());
        Flash.done(redirect, "identity.everySignIn.ended");
        return "redirect:" + AccountsController.PAGE;
    }
}
