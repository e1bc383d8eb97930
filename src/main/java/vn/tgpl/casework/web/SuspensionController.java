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
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:suspend')")
class SuspensionController {

    private final StepPages steps;

    SuspensionController(StepPages steps) {
        this.steps = steps;
    }

    @GetMapping("/cases/{id}/suspension")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        return steps.form(CaseAction.SUSPEND, id, actor, model, redirect);
    }

    @PostMapping("/cases/{id}/suspension")
    ModelAndView suspend(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return steps.submit(CaseAction.SUSPEND, id, form, errors, actor, model, redirect);
    }
}
