package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.util.List;
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
import vn.tgpl.casework.domain.CaseBars;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** Declares anew whether the law of procedure bars somebody who performs a case. */
@Controller
@PreAuthorize("hasAnyAuthority('casework:work', 'casework:assign')")
class BarController {

    private final CaseBars declarations;
    private final BarChoices choices;
    private final TransitionPages pages;

    BarController(CaseBars declarations, BarChoices choices, TransitionPages pages) {
        this.declarations = declarations;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/bar-declaration")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        BarForm form = new BarForm();
        CaseFile file = pages.open(id, CaseAction.DECLARE_BARS, form, actor, model);
        List<ExecutorOnFile> performing = choices.declarable(file, actor);
        if (performing.size() == 1) {
            form.setAssignmentId(performing.get(0).id());
        }
        return pages.refusal(CaseAction.DECLARE_BARS, file, actor, redirect)
                .orElseGet(() -> open(file, actor, model, redirect));
    }

    @PostMapping("/cases/{id}/bar-declaration")
    ModelAndView declare(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") BarForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> declarations.declare(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.bars.done");
                    return "/cases/" + id;
                },
                conflict ->
                        page(pages.showAgain(id, CaseAction.DECLARE_BARS, form, conflict, actor, model), actor, model));
    }

    /** The form, or the way back to the case where nothing is asked. */
    private String open(CaseFile file, Actor actor, Model model, RedirectAttributes redirect) {
        if (choices.isDeclarable(file)) {
            return page(file, actor, model);
        }
        Flash.refused(redirect, "casework.error.BarsNotAsked");
        return "redirect:/cases/" + file.head().id();
    }

    private String page(CaseFile file, Actor actor, Model model) {
        choices.offerAnew(file, model);
        model.addAttribute(
                "executors",
                choices.declarable(file, actor).stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList());
        return "casework/bars";
    }
}
