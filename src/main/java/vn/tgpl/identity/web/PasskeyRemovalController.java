package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.PasskeyQueries;
import vn.tgpl.identity.domain.PasskeyView;
import vn.tgpl.identity.domain.Passkeys;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Parting from one of one's own passkeys. */
@Controller
@RequestMapping(PasskeysController.PAGE + "/{id}/removal")
@PreAuthorize("isAuthenticated()")
class PasskeyRemovalController {

    private static final String VIEW = "identity/passkey-removal";

    private final Passkeys passkeys;
    private final PasskeyQueries queries;
    private final CurrentSignIn currentSignIn;

    PasskeyRemovalController(Passkeys passkeys, PasskeyQueries queries, CurrentSignIn currentSignIn) {
        this.passkeys = passkeys;
        this.queries = queries;
        this.currentSignIn = currentSignIn;
    }

    @GetMapping
    String form(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        fill(id, user, model);
        model.addAttribute("form", new CurrentPasswordForm());
        return VIEW;
    }

    @PostMapping
    String remove(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CurrentPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        PasskeyView key = fill(id, user, model);
        if (!errors.hasErrors()) {
            try {
                passkeys.remove(
                        id,
                        form.typed(),
                        request.getRemoteAddr(),
                        user,
                        request.getSession().getId());
                currentSignIn.renew(user.getUsername(), request, response);
                Flash.done(redirect, "identity.passkeys.removed", key.label());
                return "redirect:" + PasskeysController.PAGE;
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    private PasskeyView fill(UUID id, SignedInUser user, Model model) {
        PasskeyView key = queries.find(id, user.id()).orElseThrow(NotFound::new);
        model.addAttribute("label", key.label());
        model.addAttribute("action", PasskeysController.PAGE + "/" + id + "/removal");
        return key;
    }
}
