package vn.tgpl.duties.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.domain.DutyView;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** The way of the forms that settle a duty: what was typed stays with its errors, success leads back to the duty. */
@Component
class DutyForms {

    private final DutyPages pages;

    DutyForms(DutyPages pages) {
        this.pages = pages;
    }

    /** An empty form, or the way back where the duty waits for nothing from this reader. */
    String open(DutyId id, SeenDutyForm form, String view, Actor actor, Model model, RedirectAttributes redirect) {
        form.see(pages.show(id, actor, model));
        model.addAttribute("form", form);
        return whyNot(view, model)
                .map(reason -> {
                    Flash.refused(redirect, reason);
                    return "redirect:/duties/" + id;
                })
                .orElse(view);
    }

    ModelAndView submit(
            DutyId id,
            SeenDutyForm form,
            String view,
            BindingResult errors,
            Actor actor,
            Model model,
            Settlement settlement) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                settlement.command().run();
                Flash.done(settlement.redirect(), settlement.done());
                return new ModelAndView("redirect:/duties/" + id);
            } catch (DomainException refusal) {
                if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
                    throw refusal;
                }
                FormErrors.add(errors, refusal);
                status = refusal.kind() == DomainException.Kind.CONFLICT ? HttpStatus.CONFLICT : status;
            }
        }
        DutyView duty = pages.show(id, actor, model);
        if (status == HttpStatus.CONFLICT) {
            model.addAttribute("differences", pages.changes(duty));
            form.see(duty);
        }
        return new ModelAndView(view, status);
    }

    /** @param done message key of what is told after success */
    record Settlement(Runnable command, String done, RedirectAttributes redirect) {}

    private static Optional<String> whyNot(String view, Model model) {
        boolean may =
                Boolean.TRUE.equals(model.getAttribute(view.equals(CompletionController.VIEW) ? "mayMeet" : "mayDrop"));
        return may ? Optional.empty() : Optional.of("duties.notForYou");
    }
}
