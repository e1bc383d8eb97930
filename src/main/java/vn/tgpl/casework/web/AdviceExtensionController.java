package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
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
import vn.tgpl.casework.domain.CaseAdvice;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:work')")
class AdviceExtensionController {

    private final CaseAdvice advice;
    private final TransitionPages pages;
    private final Clock clock;

    AdviceExtensionController(CaseAdvice advice, TransitionPages pages, Clock clock) {
        this.advice = advice;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/advice-extension")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.EXTEND_ADVICE, actor, model);
        ExtensionForm form = new ExtensionForm();
        form.see(file, clock.instant());
        model.addAttribute("form", form);
        return pages.refusal(CaseAction.EXTEND_ADVICE, file, actor, redirect).orElse("casework/advice-extension");
    }

    @PostMapping("/cases/{id}/advice-extension")
    ModelAndView extend(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> advice.extend(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.extension.done");
                    return "/cases/" + id;
                },
                conflict -> {
                    pages.showAgain(id, CaseAction.EXTEND_ADVICE, form, conflict, actor, model);
                    return "casework/advice-extension";
                });
    }
}
