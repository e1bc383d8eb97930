package vn.tgpl.referrals.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.RequestId;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.domain.ReferralDetails;
import vn.tgpl.referrals.domain.ReferralLinking;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** A referral that came to the centre. */
@Controller
@PreAuthorize("hasAuthority('referrals:read')")
class ReferralController {

    private final ReferralPage page;
    private final ReferralLinking linking;
    private final Journal journal;

    ReferralController(ReferralPage page, ReferralLinking linking, Journal journal) {
        this.page = page;
        this.linking = linking;
        this.journal = journal;
    }

    /** Whoever sent it is led to what the sender sees of it. */
    @GetMapping("/referrals/{id}")
    @PreAuthorize("hasAnyAuthority('referrals:read', 'referrals:send')")
    String show(@PathVariable ReferralId id, Actor actor, Model model) {
        Optional<ReferralDetails> received = actor.may("referrals:read") ? page.received(id, actor) : Optional.empty();
        if (received.isEmpty() && page.isOwn(id, actor)) {
            return "redirect:/referrals/" + id + "/receipt";
        }
        model.addAttribute("form", new LinkForm());
        String view = page.show(received.orElseThrow(NotFound::new), actor, model);
        journal.record(actor, "referrals.read", "referral", id.toString(), null);
        return view;
    }

    /** The citizen had come by himself: his request is named by its receipt. */
    @PostMapping("/referrals/{id}/request")
    @PreAuthorize("hasAuthority('referrals:read') and hasAuthority('intake:receive')")
    String link(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                RequestId request =
                        linking.link(id, Objects.requireNonNull(form.getReceiptCode()), form.getReason(), actor);
                Flash.done(redirect, "referrals.linked");
                return "redirect:/requests/" + request;
            } catch (DomainException refusal) {
                if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
                    throw refusal;
                }
                if (refusal.kind() == DomainException.Kind.CONFLICT) {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return page.showTooLate(id, form, actor, model);
                }
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(id, actor, model);
    }
}
