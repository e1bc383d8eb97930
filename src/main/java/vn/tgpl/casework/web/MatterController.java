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
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.MatterCorrection;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** Corrects what a case is about: field, procedural status, stage and authority. */
@Controller
@PreAuthorize("hasAnyAuthority('casework:work', 'casework:assign')")
class MatterController {

    private final MatterCorrection corrections;
    private final MatterChoices choices;
    private final CaseHeads heads;
    private final TransitionPages pages;

    MatterController(MatterCorrection corrections, MatterChoices choices, CaseHeads heads, TransitionPages pages) {
        this.corrections = corrections;
        this.choices = choices;
        this.heads = heads;
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/matter")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CorrectedMatterForm form = new CorrectedMatterForm();
        CaseFile file = pages.open(id, CaseAction.CORRECT_MATTER, form, actor, model);
        form.fill(file.head());
        return pages.refusal(CaseAction.CORRECT_MATTER, file, actor, redirect).orElseGet(() -> page(file, model));
    }

    @PostMapping("/cases/{id}/matter")
    ModelAndView correct(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") CorrectedMatterForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        choices.check(form, heads.file(id, actor).head(), errors);
        return FormFlow.submit(
                errors,
                model,
                () -> corrections.correct(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.matterCorrection.done");
                    return "/cases/" + id;
                },
                conflict -> page(pages.showAgain(id, CaseAction.CORRECT_MATTER, form, conflict, actor, model), model));
    }

    private String page(CaseFile file, Model model) {
        choices.show(file.head(), model);
        model.addAttribute(
                "statusOf", file.joined().isEmpty() ? null : file.beneficiary().fullName());
        return "casework/matter";
    }
}
