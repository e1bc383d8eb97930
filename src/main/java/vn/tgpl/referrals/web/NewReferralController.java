package vn.tgpl.referrals.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.referrals.domain.CitizenAlreadySent;
import vn.tgpl.referrals.domain.ReferralRow;
import vn.tgpl.referrals.domain.ReferralService;
import vn.tgpl.referrals.domain.SendReferral;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.DomainException.Kind;
import vn.tgpl.shared.FormAlreadyUsed;

/** A clerk sends a citizen to the centre. */
@Controller
@PreAuthorize("hasAuthority('referrals:send')")
class NewReferralController {

    private final ReferralService referrals;
    private final NewReferralPage page;

    NewReferralController(ReferralService referrals, NewReferralPage page) {
        this.referrals = referrals;
        this.page = page;
    }

    @GetMapping("/referrals/new")
    ModelAndView open(Actor actor) {
        return page.show(new ReferralForm(), null, actor, HttpStatus.OK);
    }

    @PostMapping("/referrals")
    ModelAndView send(
            @Valid @ModelAttribute("form") ReferralForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page.show(form, null, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        SendReferral command = form.toCommand();
        try {
            referrals.send(command, actor);
        } catch (DomainException refusal) {
            if (refusal.kind() == Kind.NOT_FOUND) {
                throw refusal;
            }
            if (refusal instanceof FormAlreadyUsed) {
                form.renew();
            }
            FormErrors.add(errors, refusal);
            ReferralRow earlier = refusal instanceof CitizenAlreadySent sent ? sent.earlier() : null;
            return page.show(form, earlier, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.done(redirect, "referrals.sent");
        return new ModelAndView("redirect:/referrals/" + command.id() + "/receipt");
    }
}
