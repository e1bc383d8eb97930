package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorChange;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

@Controller
@PreAuthorize("hasAuthority('intake:receive') and hasAuthority('casework:read')")
class ChangeRequestController {

    private final ExecutorChange changes;
    private final TransitionPages pages;
    private final ExecutorChoices choices;
    private final PeriodWords periods;
    private final Clock clock;

    ChangeRequestController(
            ExecutorChange changes, TransitionPages pages, ExecutorChoices choices, PeriodWords periods, Clock clock) {
        this.changes = changes;
        this.pages = pages;
        this.choices = choices;
        this.periods = periods;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/change-requests/new")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        ChangeRequestForm form = new ChangeRequestForm();
        CaseFile file = pages.open(id, CaseAction.REQUEST_CHANGE, form, actor, model);
        form.setId(TimeOrderedId.next());
        form.setAssignmentId(choices.onlyOne(file));
        form.setReceivedOn(LocalDate.now(clock));
        return pages.refusal(CaseAction.REQUEST_CHANGE, file, actor, redirect).orElseGet(() -> page(file, model));
    }

    @PostMapping("/cases/{id}/change-requests")
    ModelAndView ask(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ChangeRequestForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            FormErrors.addBesides(errors, changes.objections(id, form.typed(), actor));
        }
        return FormFlow.submit(
                errors,
                model,
                () -> changes.ask(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.change.done", periods.of(PeriodOfLaw.D15));
                    return "/cases/" + id;
                },
                conflict -> {
                    if (conflict) {
                        form.renew();
                    }
                    return page(pages.showAgain(id, CaseAction.REQUEST_CHANGE, form, conflict, actor, model), model);
                });
    }

    private String page(CaseFile file, Model model) {
        choices.executors(file, model);
        choices.groundsOnRequest(file, model);
        return "casework/change-request";
    }
}
