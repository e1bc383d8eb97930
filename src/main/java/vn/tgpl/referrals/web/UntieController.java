package vn.tgpl.referrals.web;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.domain.ReferralLinking;
import vn.tgpl.shared.Actor;

/** Undoes a tie between a referral and a request that was a mistake. */
@Controller
@RequestMapping("/referrals/{id}/untying")
@PreAuthorize("hasAuthority('referrals:read') and hasAuthority('intake:receive')")
class UntieController {

    private final ReferralLinking linking;
    private final ReferralPage page;

    UntieController(ReferralLinking linking, ReferralPage page) {
        this.linking = linking;
        this.page = page;
    }

    @GetMapping
    String form(@PathVariable ReferralId id, Actor actor, Model model) {
        model.addAttribute("form", new ReasonForm());
        return page.ask("untying", id, actor, model);
    }

    @PostMapping
    String submit(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.ask("untying", id, actor, model);
        }
        linking.untie(id, Objects.requireNonNull(form.getReason()), actor);
        Flash.done(redirect, "referrals.untying.done");
        return "redirect:/referrals/" + id;
    }
}
