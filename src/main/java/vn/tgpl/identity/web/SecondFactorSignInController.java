package vn.tgpl.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tgpl.identity.HalfSignedIn;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.CodeProof;
import vn.tgpl.identity.domain.PasskeyQueries;
import vn.tgpl.identity.domain.SecondFactorQueries;
import vn.tgpl.identity.domain.TooManyWrongCodes;
import vn.tgpl.identity.domain.WrongCode;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.Refusals;
import vn.tgpl.shared.DomainException;

/** The second half of a sign-in: the code or a passkey, after the right password. Only who gave that gets to see it. */
@Controller
@RequestMapping(SecondFactorSignInController.PAGE)
@PreAuthorize("permitAll()")
class SecondFactorSignInController {

    static final String PAGE = "/login/second-factor";
    private static final String VIEW = "identity/second-factor-sign-in";

    private final CodeProof codes;
    private final SecondFactorQueries secondFactors;
    private final PasskeyQueries passkeys;
    private final UserDetailsService accounts;
    private final CurrentSignIn currentSignIn;
    private final CompletedSignIn completed;

    SecondFactorSignInController(
            CodeProof codes,
            SecondFactorQueries secondFactors,
            PasskeyQueries passkeys,
            UserDetailsService accounts,
            CurrentSignIn currentSignIn,
            CompletedSignIn completed) {
        this.codes = codes;
        this.secondFactors = secondFactors;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.currentSignIn = currentSignIn;
        this.completed = completed;
    }

    @ModelAttribute
    void ways(@AuthenticationPrincipal @Nullable HalfSignedIn half, Model model) {
        if (half != null) {
            model.addAttribute("byCode", secondFactors.of(half.id()).isPresent());
            model.addAttribute("byPasskey", !passkeys.of(half.id()).isEmpty());
        }
    }

    @GetMapping
    String form(
            @AuthenticationPrincipal @Nullable HalfSignedIn half,
            @AuthenticationPrincipal @Nullable SignedInUser whole,
            Model model) {
        model.addAttribute("form", new CodeForm());
        return half == null ? elsewhere(whole) : VIEW;
    }

    /** Leads, as after a password alone, to the page that was wanted; null says that the answer is given. */
    @PostMapping
    @Nullable
    String signIn(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            @AuthenticationPrincipal @Nullable HalfSignedIn half,
            @AuthenticationPrincipal @Nullable SignedInUser whole,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        if (half == null || !(accounts.loadUserByUsername(half.username()) instanceof SignedInUser account)) {
            return elsewhere(whole);
        }
        if (!account.isEnabled() || account.version() != half.version()) {
            request.getSession().invalidate();
            return elsewhere(null);
        }
        if (!errors.hasErrors()) {
            try {
                codes.checkToSignIn(form.typed(request), account);
                completed.onAuthenticationSuccess(request, response, currentSignIn.renew(account, request, response));
                return null;
            } catch (DomainException refusal) {
                Refusals.tellOfSignIn(why(refusal), request.getRemoteAddr());
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    private static String why(DomainException refusal) {
        if (refusal instanceof WrongCode) {
            return "wrong code";
        }
        return refusal instanceof TooManyWrongCodes ? "too many wrong codes" : refusal.messageKey();
    }

    private static String elsewhere(@Nullable SignedInUser whole) {
        return "redirect:" + (whole == null ? SignedOut.RAN_OUT : "/");
    }
}
