package vn.tgpl.referrals.web;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.domain.ReferralEnding;
import vn.tgpl.shared.Actor;

/** Stops waiting for somebody who cannot be reached or wants no legal aid, and tells the sender. */
@Controller
@RequestMapping("/referrals/{id}/ending")
@PreAuthorize("hasAuthority('referrals:read') and hasAuthority('intake:receive')")
class EndingController {

    static final String STEP = "ending";

    private final ReferralEnding endings;
    private final ReasonPages pages;

    EndingController(ReferralEnding endings, ReasonPages pages) {
        this.endings = endings;
        this.pages = pages;
    }

    @GetMapping
    String form(@PathVariable ReferralId id, Actor actor, Model model) {
        return pages.form(STEP, new EndingForm(), id, actor, model);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.submit(
                STEP, id, form, errors, actor, model, redirect, reason -> endings.end(id, form.toCommand(), actor));
    }
}
