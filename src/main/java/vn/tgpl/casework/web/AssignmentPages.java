package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AppointmentDecision;
import vn.tgpl.casework.domain.AwaitedAppointments;
import vn.tgpl.casework.domain.CaseAssignment;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;

/** The one form behind entrusting a case and adding somebody to those who perform it. */
@Component
class AssignmentPages {

    private final TransitionPages pages;
    private final Candidates candidates;
    private final CaseChecks checks;
    private final BarChoices bars;
    private final CaseAssignment assignments;
    private final ReplacedExecutors replaced;
    private final Clock clock;

    AssignmentPages(
            TransitionPages pages,
            Candidates candidates,
            CaseChecks checks,
            BarChoices bars,
            CaseAssignment assignments,
            ReplacedExecutors replaced,
            Clock clock) {
        this.replaced = replaced;
        this.pages = pages;
        this.candidates = candidates;
        this.checks = checks;
        this.bars = bars;
        this.assignments = assignments;
        this.clock = clock;
    }

    String form(CaseAction action, CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, action, actor, model);
        AssignmentForm form = new AssignmentForm();
        form.see(file, clock.instant());
        form.setDecidedOn(LocalDate.now(clock));
        form.setFormerLeaves(!replaced.anybodyStandsOn(file));
        if (action == CaseAction.ADD_EXECUTOR) {
            // Whoever is added while somebody is to be replaced comes in his place, unless that is unsaid: hours run.
            new AwaitedAppointments(file)
                    .toBeReplaced().stream().findFirst().ifPresent(lost -> form.setInPlaceOf(lost.id()));
        }
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return pages.refusal(action, file, actor, redirect).orElseGet(() -> page(action, file, form, model));
    }

    /** Who may be chosen by a decision of the typed day. */
    ModelAndView look(
            CaseAction action, CaseId id, AssignmentForm form, BindingResult errors, Actor actor, Model model) {
        CaseFile file = pages.show(id, action, actor, model);
        return FormFlow.look(errors, model, page(action, file, form, model));
    }

    /** @param command what the form asks for */
    ModelAndView submit(
            CaseAction action,
            CaseId id,
            AssignmentForm form,
            BindingResult errors,
            Runnable command,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            FormErrors.addBesides(
                    errors,
                    assignments.objections(
                            action, id, form.getDecidedOn(), form.assurance().bars(), actor));
        }
        return FormFlow.submit(
                errors,
                model,
                command,
                () -> {
                    Flash.done(redirect, "casework.assignment.done." + action);
                    return "/cases/" + id;
                },
                conflict -> page(action, pages.showAgain(id, action, form, conflict, actor, model), form, model));
    }

    private String page(CaseAction action, CaseFile file, AssignmentForm form, Model model) {
        LocalDate day = form.getDecidedOn() == null ? LocalDate.now(clock) : form.getDecidedOn();
        model.addAttribute("action", action.name());
        model.addAttribute("path", path(action, file.head().id()));
        CandidateList lines = candidates.of(file, day);
        model.addAttribute("candidates", lines);
        model.addAttribute("cautioned", lines.cautioned());
        model.addAttribute("agreeable", checks.mayBeAgreedOn(file));
        bars.offer(file, day, model);
        AwaitedAppointments awaited = new AwaitedAppointments(file);
        model.addAttribute("byTheMinute", awaited.byTheMinute());
        model.addAttribute("toBeReplaced", action == CaseAction.ADD_EXECUTOR ? replaced.of(file) : List.of());
        model.addAttribute("standsOn", action == CaseAction.ADD_EXECUTOR && replaced.anybodyStandsOn(file));
        model.addAttribute(
                "needsDecision", AppointmentDecision.isNeededFor(file.head().form()));
        return "casework/assignment";
    }

    private static String path(CaseAction action, CaseId id) {
        return "/cases/" + id + (action == CaseAction.ASSIGN ? "/assignment" : "/executors");
    }
}
