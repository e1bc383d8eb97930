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
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorChange;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:assign')")
class ChangeAnswerController {

    private final ExecutorChange changes;
    private final TransitionPages pages;
    private final ExecutorChoices choices;
    private final Clock clock;

    ChangeAnswerController(ExecutorChange changes, TransitionPages pages, ExecutorChoices choices, Clock clock) {
        this.changes = changes;
        this.pages = pages;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/change-answer")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.ANSWER_CHANGE, actor, model);
        ChangeAnswerForm form = new ChangeAnswerForm();
        form.see(file, clock.instant());
        form.setAnsweredOn(LocalDate.now(clock));
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return pages.refusal(CaseAction.ANSWER_CHANGE, file, actor, redirect).orElseGet(() -> page(file, form, model));
    }

    @PostMapping(path = "/cases/{id}/change-answer", params = "look")
    ModelAndView look(
            @PathVariable CaseId id,
            @ModelAttribute("form") ChangeAnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        CaseFile file = pages.show(id, CaseAction.ANSWER_CHANGE, actor, model);
        return FormFlow.look(errors, model, page(file, form, model));
    }

    @PostMapping("/cases/{id}/change-answer")
    ModelAndView answer(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ChangeAnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        return FormFlow.submit(
                errors,
                model,
                () -> changes.answer(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.changeAnswer.done." + form.getAnswer());
                    return "/cases/" + id;
                },
                conflict ->
                        page(pages.showAgain(id, CaseAction.ANSWER_CHANGE, form, conflict, actor, model), form, model));
    }

    private String page(CaseFile file, ChangeAnswerForm form, Model model) {
        choices.asked(file, model);
        choices.answers(model);
        choices.successors(file, form.getAnsweredOn(), model);
        return "casework/change-answer";
    }
}
