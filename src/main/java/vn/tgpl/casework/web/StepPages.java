package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseTransitions;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** The one form behind the steps that need a day and a reason. */
@Component
class StepPages {

    private final CaseTransitions transitions;
    private final TransitionPages pages;
    private final SuspendedSessions sessions;
    private final EndedSessions ended;
    private final Clock clock;

    StepPages(
            CaseTransitions transitions,
            TransitionPages pages,
            SuspendedSessions sessions,
            EndedSessions ended,
            Clock clock) {
        this.transitions = transitions;
        this.pages = pages;
        this.sessions = sessions;
        this.ended = ended;
        this.clock = clock;
    }

    String form(CaseAction action, CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        StepForm form = new StepForm();
        CaseFile file = pages.open(id, action, form, actor, model);
        form.setEffectiveOn(LocalDate.now(clock));
        form.setRestored(ended.likely(file));
        return pages.refusal(action, file, actor, redirect).orElseGet(() -> page(action, file, model));
    }

    ModelAndView submit(
            CaseAction action,
            CaseId id,
            StepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(action, errors);
        if (errors.hasErrors()) {
            FormErrors.addBesides(errors, transitions.objections(form.typed(id, action), actor));
        }
        return FormFlow.submit(
                errors,
                model,
                () -> transitions.take(form.command(id, action), actor),
                () -> {
                    Flash.done(redirect, "casework.step.done." + action);
                    return "/cases/" + id;
                },
                conflict -> {
                    CaseFile file = pages.showAgain(id, action, form, conflict, actor, model);
                    return page(action, file, model);
                });
    }

    private String page(CaseAction action, CaseFile file, Model model) {
        model.addAttribute("action", action.name());
        ActionLink.of(action)
                .ifPresent(
                        link -> model.addAttribute("path", link.in(file.head().id())));
        if (action == CaseAction.SUSPEND) {
            sessions.show(file, model);
        }
        if (action == CaseAction.REOPEN) {
            ended.show(file, model);
        }
        return "casework/step";
    }
}
