package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.OfferedPasskey;
import vn.tgpl.identity.domain.PasskeyRefused;
import vn.tgpl.identity.domain.Passkeys;
import vn.tgpl.identity.domain.SecondFactorQueries;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.DomainException;

/** Taking a passkey: first who asks for it, then the device. */
@Controller
@RequestMapping(PasskeysController.PAGE)
@PreAuthorize("isAuthenticated()")
class NewPasskeyController {

    private static final String OFFER = "identity.passkey.offer";
    private static final String VIEW = "identity/passkey-new";

    private final Passkeys passkeys;
    private final SecondFactorQueries secondFactors;
    private final CurrentSignIn currentSignIn;
    private final PasskeyJson json;

    NewPasskeyController(
            Passkeys passkeys, SecondFactorQueries secondFactors, CurrentSignIn currentSignIn, PasskeyJson json) {
        this.passkeys = passkeys;
        this.secondFactors = secondFactors;
        this.currentSignIn = currentSignIn;
        this.json = json;
    }

    @ModelAttribute("codeAsked")
    boolean codeAsked(@AuthenticationPrincipal SignedInUser user) {
        return secondFactors.of(user.id()).isPresent();
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("form", new PasskeyForm());
        return passkeys.isReady() ? VIEW : "redirect:" + PasskeysController.PAGE;
    }

    /** Answers with the page for the device: it asks only who has just pressed a button there. */
    @PostMapping("/new")
    String offer(
            @Valid @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInUser user,
            Authentication signIn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!passkeys.isReady()) {
            return "redirect:" + PasskeysController.PAGE;
        }
        if (!errors.hasErrors()) {
            try {
                OfferedPasskey offer = passkeys.offer(form.command(request), user, signIn);
                request.getSession().setAttribute(OFFER, offer);
                model.addAttribute("options", json.of(offer.options()));
                model.addAttribute("label", offer.label());
                return "identity/passkey-device";
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    /** Each offer is answered once. */
    @PostMapping
    String add(
            @RequestParam(required = false) @Nullable String credential,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        HttpSession session = request.getSession();
        Object offered = session.getAttribute(OFFER);
        session.removeAttribute(OFFER);
        PublicKeyCredential<AuthenticatorAttestationResponse> made = json.made(credential);
        if (!(offered instanceof OfferedPasskey offer) || made == null) {
            return refused(redirect);
        }
        try {
            passkeys.add(offer, made, user, session.getId());
        } catch (PasskeyRefused refusal) {
            return refused(redirect);
        }
        currentSignIn.renew(user.getUsername(), request, response);
        Flash.done(redirect, "identity.passkeys.added", offer.label());
        return "redirect:" + PasskeysController.PAGE;
    }

    private static String refused(RedirectAttributes redirect) {
        Flash.refused(redirect, "identity.error.PasskeyRefused");
        return "redirect:" + PasskeysController.PAGE + "/new";
    }
}
