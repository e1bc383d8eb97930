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
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseAdvice;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:work')")
class AdviceExtensionController {

    private final CaseAdvice advice;
    private final ExtensionPages pages;
    private final PeriodWords periods;

    AdviceExtensionController(CaseAdvice advice, ExtensionPages pages, PeriodWords periods) {
        this.advice = advice;
        this.pages = pages;
        this.periods = periods;
    }

    /** How long the longer period is where nothing else is agreed. */
    @ModelAttribute("usualPeriod")
    String usualPeriod() {
        return periods.of(PeriodOfLaw.D14);
    }

    /** How far ahead a day may be agreed on. */
    @ModelAttribute("farthest")
    String farthest() {
        return periods.of(PeriodOfLaw.D14_AGREED);
    }

    @GetMapping("/cases/{id}/advice-extension")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        return pages.form(CaseAction.EXTEND_ADVICE, id, new AdviceExtensionForm(), actor, model, redirect);
    }

    @PostMapping("/cases/{id}/advice-extension")
    ModelAndView extend(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") AdviceExtensionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        return pages.submit(
                CaseAction.EXTEND_ADVICE,
                id,
                form,
                errors,
                () -> advice.extend(form.command(id), actor),
                actor,
                model,
                redirect);
    }
}
