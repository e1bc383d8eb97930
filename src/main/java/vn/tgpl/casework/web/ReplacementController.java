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
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AwaitedAppointments;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorChange;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:assign')")
class ReplacementController {

    private final ExecutorChange changes;
    private final TransitionPages pages;
    private final ExecutorChoices choices;
    private final Clock clock;

    ReplacementController(ExecutorChange changes, TransitionPages pages, ExecutorChoices choices, Clock clock) {
        this.changes = changes;
        this.pages = pages;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/replacement")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.REPLACE_EXECUTOR, actor, model);
        ReplacementForm form = new ReplacementForm();
        form.see(file, clock.instant());
        form.setAssignmentId(choices.onlyOne(file));
        form.setDecidedOn(LocalDate.now(clock));
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return pages.refusal(CaseAction.REPLACE_EXECUTOR, file, actor, redirect)
                .orElseGet(() -> page(file, form, model));
    }

    @PostMapping(path = "/cases/{id}/replacement", params = "look")
    ModelAndView look(
            @PathVariable CaseId id,
            @ModelAttribute("form") ReplacementForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        CaseFile file = pages.show(id, CaseAction.REPLACE_EXECUTOR, actor, model);
        return FormFlow.look(errors, model, page(file, form, model));
    }

    @PostMapping("/cases/{id}/replacement")
    ModelAndView replace(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ReplacementForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> changes.replace(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.replacement.done");
                    return "/cases/" + id;
                },
                conflict -> page(
                        pages.showAgain(id, CaseAction.REPLACE_EXECUTOR, form, conflict, actor, model), form, model));
    }

    private String page(CaseFile file, ReplacementForm form, Model model) {
        choices.executors(file, model);
        choices.grounds(file, model);
        model.addAttribute("byTheMinute", new AwaitedAppointments(file).byTheMinute());
        choices.successors(file, form.getDecidedOn(), model);
        return "casework/replacement";
    }
}
