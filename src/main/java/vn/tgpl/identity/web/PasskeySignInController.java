package vn.tgpl.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.tgpl.identity.domain.PasskeyRefused;
import vn.tgpl.identity.domain.Passkeys;
import vn.tgpl.identity.domain.ProvedPasskey;
import vn.tgpl.identity.domain.SignInRecord;
import vn.tgpl.platform.web.Refusals;
import vn.tgpl.shared.NotFound;

/** Signing in with a passkey: instead of the password and a code, or instead of the code alone. */
@Controller
@RequestMapping(PasskeySignInController.PAGE)
@PreAuthorize("permitAll()")
class PasskeySignInController {

    static final String PAGE = "/login/passkey";
    private static final String ASKED = "identity.passkey.asked";

    private final Passkeys passkeys;
    private final PasskeyJson json;
    private final UserDetailsService accounts;
    private final SignInRecord signIns;
    private final CurrentSignIn currentSignIn;
    private final CompletedSignIn completed;

    PasskeySignInController(
            Passkeys passkeys,
            PasskeyJson json,
            UserDetailsService accounts,
            SignInRecord signIns,
            CurrentSignIn currentSignIn,
            CompletedSignIn completed) {
        this.passkeys = passkeys;
        this.json = json;
        this.accounts = accounts;
        this.signIns = signIns;
        this.currentSignIn = currentSignIn;
        this.completed = completed;
    }

    /** What the device is asked to sign. */
    @PostMapping(path = "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String question(HttpServletRequest request) {
        if (!passkeys.isReady()) {
            throw new NotFound();
        }
        PublicKeyCredentialRequestOptions asked =
                passkeys.ask(SecurityContextHolder.getContext().getAuthentication());
        request.getSession().setAttribute(ASKED, asked);
        return json.of(asked);
    }

    /** Each question is answered once. Leads to the page that was wanted; null says that the answer is given. */
    @PostMapping
    @Nullable
    String signIn(
            @RequestParam(required = false) @Nullable String credential,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        ProvedPasskey proof = proved(credential, request);
        UserDetails account = proof == null ? null : accounts.loadUserByUsername(proof.username());
        if (proof == null || account == null || !account.isEnabled() || !passkeys.isHeld(proof)) {
            Refusals.tellOfSignIn("a passkey that does not hold", request.getRemoteAddr());
            if (proof != null) {
                signIns.refused(proof.username());
            }
            return "redirect:/login?passkey";
        }
        completed.onAuthenticationSuccess(request, response, currentSignIn.renew(account, request, response));
        return null;
    }

    private @Nullable ProvedPasskey proved(@Nullable String credential, HttpServletRequest request) {
        HttpSession session = request.getSession();
        Object asked = session.getAttribute(ASKED);
        session.removeAttribute(ASKED);
        PublicKeyCredential<AuthenticatorAssertionResponse> signed = json.signed(credential);
        if (!(asked instanceof PublicKeyCredentialRequestOptions question) || signed == null) {
            return null;
        }
        try {
            return passkeys.prove(question, signed);
        } catch (PasskeyRefused doesNotHold) {
            return null;
        }
    }
}
