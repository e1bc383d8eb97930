package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.LogRequest;
import vn.tgpl.intake.domain.ReferralNotWaiting;
import vn.tgpl.intake.domain.RequestReception;
import vn.tgpl.people.form.VillageNote;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.FormAlreadyUsed;

/** Receives a request: shows the form and writes it down. */
@Controller
@RequestMapping(NewRequestController.PAGE)
@PreAuthorize("hasAuthority('intake:receive')")
class NewRequestController {

    static final String PAGE = "/requests/new";

    private final RequestReception reception;
    private final RequestFormReader reader;
    private final RequestFormPage page;
    private final KnownPeople known;
    private final ReferralLinks referrals;
    private final CardReading cards;
    private final Validator validator;

    NewRequestController(
            RequestReception reception,
            RequestFormReader reader,
            RequestFormPage page,
            KnownPeople known,
            ReferralLinks referrals,
            CardReading cards,
            Validator validator) {
        this.reception = reception;
        this.reader = reader;
        this.page = page;
        this.known = known;
        this.referrals = referrals;
        this.cards = cards;
        this.validator = validator;
    }

    @GetMapping
    String blank(@RequestParam(required = false) @Nullable UUID referral, Actor actor, Model model) {
        RequestForm form = RequestForm.blank();
        form.preset(actor.scope().province());
        if (referral != null) {
            model.addAttribute("referred", referrals.fill(form, referral, actor));
        }
        OpenedDraft.restore(form, model);
        return page.show(form, actor, model);
    }

    @PostMapping
    String log(
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (CardReading.isAwaited(form)) {
            cards.read(form, errors);
            return page.show(form, actor, model);
        }
        validator.validate(form, errors);
        referrals.follow(form.getReception(), errors, actor);
        Optional<LogRequest> command = reader.read(form, errors);
        if (command.isPresent() && written(command.get(), form, errors, actor, model)) {
            VillageNote.tell(
                    form.getPerson().getVillage(), command.get().beneficiary().village(), redirect);
            return "redirect:/requests/" + form.id();
        }
        boolean stale = model.containsAttribute("differences");
        response.setStatus((stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return page.showRefused(form, errors, actor, model);
    }

    private boolean written(LogRequest command, RequestForm form, BindingResult errors, Actor actor, Model model) {
        try {
            reception.log(command, actor);
            return true;
        } catch (FormAlreadyUsed refusal) {
            form.setRequestId(RequestId.next().value());
            FormErrors.add(errors, refusal);
            return false;
        } catch (ReferralNotWaiting refusal) {
            form.getReception().setReferralId(null);
            if (form.getReception().getChannel() == Channel.REFERRAL) {
                errors.rejectValue("reception.referralCode", refusal.messageKey());
            } else {
                FormErrors.add(errors, refusal);
            }
            return false;
        } catch (DomainException refusal) {
            if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
                throw refusal;
            }
            if (refusal.kind() == DomainException.Kind.CONFLICT) {
                model.addAttribute("differences", known.renew(form, command.beneficiary(), actor));
            }
            // fields that refusals name are those of the person
            boolean personal = refusal.field() != null;
            if (personal) {
                errors.pushNestedPath("person");
            }
            FormErrors.add(errors, refusal);
            if (personal) {
                errors.popNestedPath();
            }
            return false;
        }
    }
}
