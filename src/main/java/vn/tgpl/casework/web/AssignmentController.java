package vn.tgpl.casework.web;

import jakarta.validation.Valid;
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
import vn.tgpl.casework.domain.CaseAssignment;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:assign')")
class AssignmentController {

    private final CaseAssignment assignments;
    private final AssignmentPages pages;

    AssignmentController(CaseAssignment assignments, AssignmentPages pages) {
        this.assignments = assignments;
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/assignment")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        return pages.form(CaseAction.ASSIGN, id, actor, model, redirect);
    }

    @PostMapping(path = "/cases/{id}/assignment", params = "look")
    ModelAndView look(
            @PathVariable CaseId id,
            @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        return pages.look(CaseAction.ASSIGN, id, form, errors, actor, model);
    }

    @PostMapping("/cases/{id}/assignment")
    ModelAndView assign(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.submit(
                CaseAction.ASSIGN,
                id,
                form,
                errors,
                () -> assignments.assign(form.command(id), actor),
                actor,
                model,
                redirect);
    }
}
