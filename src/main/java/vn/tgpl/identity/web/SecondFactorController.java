package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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
import vn.tgpl.identity.SecondFactor;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.Enrolment;
import vn.tgpl.identity.domain.Passkeys;
import vn.tgpl.identity.domain.SecondFactorHeld;
import vn.tgpl.identity.domain.SecondFactorQueries;
import vn.tgpl.identity.domain.SecondFactorView;
import vn.tgpl.identity.domain.SecondFactors;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** One's own second factor: taking it, and what there is of it. */
@Controller
@RequestMapping(SecondFactorController.PAGE)
@PreAuthorize("isAuthenticated()")
class SecondFactorController {

    static final String PAGE = "/account/second-factor";
    private static final String ENROLMENT = "identity/second-factor-enrolment";

    private final SecondFactors factors;
    private final SecondFactorQueries queries;
    private final Passkeys passkeys;
    private final CurrentSignIn currentSignIn;

    SecondFactorController(
            SecondFactors factors, SecondFactorQueries queries, Passkeys passkeys, CurrentSignIn currentSignIn) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.queries = queries;
        this.currentSignIn = currentSignIn;
    }

    @ModelAttribute("passkeys")
    boolean takesPasskeys() {
        return passkeys.isReady();
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedInUser user, Model model) {
        Optional<SecondFactorView> held = queries.of(user.id());
        if (held.isPresent()) {
            model.addAttribute("since", Display.dateTime(held.get().enrolledAt()));
            model.addAttribute("codesLeft", held.get().codesLeft());
            return "identity/second-factor";
        }
        model.addAttribute("form", new EnrolmentForm());
        if (factors.isReady()) {
            fill(factors.offer(user), user, model);
        } else {
            fillWithoutKey(user, model);
        }
        return ENROLMENT;
    }

    /** Answers with the codes on paper: a redirect would have to keep them somewhere. */
    @PostMapping
    String enrol(
            @Valid @ModelAttribute("form") EnrolmentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!errors.hasErrors() && factors.isReady()) {
            try {
                List<String> codes = factors.enrol(form.command(request), user);
                currentSignIn.renew(user.getUsername(), request, response);
                return RecoveryCodesPage.show(codes, true, model);
            } catch (SecondFactorHeld already) {
                return "redirect:" + PAGE;
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        if (factors.isReady()) {
            String sealed = form.getSealed();
            fill(factors.offerAgain(sealed == null ? "" : sealed, user), user, model);
        } else {
            fillWithoutKey(user, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return ENROLMENT;
    }

    private static void fill(Enrolment enrolment, SignedInUser user, Model model) {
        model.addAttribute("ready", true);
        model.addAttribute("demanded", user.secondFactor() == SecondFactor.OWED);
        model.addAttribute("sealed", enrolment.sealed());
        model.addAttribute("key", enrolment.key());
        model.addAttribute("picture", QrPicture.of(enrolment.address()));
    }

    private static void fillWithoutKey(SignedInUser user, Model model) {
        model.addAttribute("ready", false);
        model.addAttribute("demanded", user.secondFactor() == SecondFactor.OWED);
    }
}
