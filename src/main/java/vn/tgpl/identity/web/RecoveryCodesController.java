package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.SecondFactorQueries;
import vn.tgpl.identity.domain.SecondFactors;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.DomainException;

/** Other codes on paper for one's own account. */
@Controller
@RequestMapping(SecondFactorController.PAGE + "/recovery-codes")
@PreAuthorize("isAuthenticated()")
class RecoveryCodesController {

    private static final String VIEW = "identity/recovery-codes-renewal";

    private final SecondFactors factors;
    private final SecondFactorQueries queries;
    private final CurrentSignIn currentSignIn;

    RecoveryCodesController(SecondFactors factors, SecondFactorQueries queries, CurrentSignIn currentSignIn) {
        this.factors = factors;
        this.queries = queries;
        this.currentSignIn = currentSignIn;
    }

    @GetMapping
    String form(@AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("form", new CodeForm());
        return queries.of(user.id()).isPresent() ? VIEW : "redirect:" + SecondFactorController.PAGE;
    }

    /** Answers with the codes themselves: a redirect would have to keep them somewhere. */
    @PostMapping
    String renew(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInUser user,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (queries.of(user.id()).isEmpty()) {
            return "redirect:" + SecondFactorController.PAGE;
        }
        if (!errors.hasErrors()) {
            try {
                List<String> codes = factors.renewCodes(
                        form.typed(request), user, request.getSession().getId());
                currentSignIn.renew(user.getUsername(), request, response);
                return RecoveryCodesPage.show(codes, false, model);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }
}
