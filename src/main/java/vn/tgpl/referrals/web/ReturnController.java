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
import vn.tgpl.referrals.domain.TransferArrivals;
import vn.tgpl.shared.Actor;

/** Sends a request back to the centre that passed it on, with the reason. */
@Controller
@RequestMapping("/referrals/{id}/return")
@PreAuthorize("hasAuthority('referrals:read') and hasAuthority('intake:decide')")
class ReturnController {

    static final String STEP = "return";

    private final TransferArrivals arrivals;
    private final ReasonPages pages;

    ReturnController(TransferArrivals arrivals, ReasonPages pages) {
        this.arrivals = arrivals;
        this.pages = pages;
    }

    @GetMapping
    String form(@PathVariable ReferralId id, Actor actor, Model model) {
        return pages.form(STEP, id, actor, model);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.submit(
                STEP, id, form, errors, actor, model, redirect, reason -> arrivals.sendBack(id, reason, actor));
    }
}
