package vn.tgpl.referrals.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
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

    NewReferralController(ReferralService referrals) {
        this.referrals = referrals;
    }

    @GetMapping("/referrals/new")
    ModelAndView open(Actor actor) {
        return page(new ReferralForm(), actor, HttpStatus.OK);
    }

    @PostMapping("/referrals")
    ModelAndView send(
            @Valid @ModelAttribute("form") ReferralForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(form, actor, HttpStatus.UNPROCESSABLE_CONTENT);
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
            return page(form, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.done(redirect, "referrals.sent");
        return new ModelAndView("redirect:/referrals/" + command.id() + "/receipt");
    }

    private ModelAndView page(ReferralForm form, Actor actor, HttpStatus status) {
        List<Option> centres = referrals.centresFor(actor.officeId()).stream()
                .map(centre -> new Option(centre.id().toString(), centre.name()))
                .toList();
        ModelAndView page = new ModelAndView("referrals/new", status);
        page.addObject("form", form);
        page.addObject("centres", centres);
        return page;
    }
}
