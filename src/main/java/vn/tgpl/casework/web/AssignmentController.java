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
import vn.tgpl.casework.domain.CaseAction;
import vn.tgpl.casework.domain.CaseAssignment;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:assign')")
class AssignmentController {

    private final CaseAssignment assignments;
    private final TransitionPages pages;
    private final Candidates candidates;
    private final Clock clock;

    AssignmentController(CaseAssignment assignments, TransitionPages pages, Candidates candidates, Clock clock) {
        this.assignments = assignments;
        this.pages = pages;
        this.candidates = candidates;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/assignment")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.ASSIGN, actor, model);
        AssignmentForm form = new AssignmentForm();
        form.see(file, clock.instant());
        form.setDecidedOn(LocalDate.now(clock));
        model.addAttribute("form", form);
        return pages.refusal(CaseAction.ASSIGN, file, actor, redirect).orElseGet(() -> page(file, model));
    }

    @PostMapping("/cases/{id}/assignment")
    ModelAndView assign(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> assignments.assign(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.assignment.done");
                    return "/cases/" + id;
                },
                conflict -> page(pages.showAgain(id, CaseAction.ASSIGN, form, conflict, actor, model), model));
    }

    private String page(CaseFile file, Model model) {
        model.addAttribute("candidates", candidates.of(file));
        model.addAttribute("needsDecision", file.head().form() != FormOfAid.ADVICE);
        return "casework/assignment";
    }
}
