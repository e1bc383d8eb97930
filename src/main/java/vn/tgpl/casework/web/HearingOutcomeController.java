package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.util.UUID;
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
import vn.tgpl.casework.domain.CaseWork;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAnyAuthority('casework:work', 'casework:assign')")
class HearingOutcomeController {

    private final CaseWork work;
    private final TransitionPages pages;

    HearingOutcomeController(CaseWork work, TransitionPages pages) {
        this.work = work;
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/hearings/{hearingId}/outcome")
    String form(
            @PathVariable CaseId id,
            @PathVariable UUID hearingId,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        CaseFile file = pages.open(id, CaseAction.RECORD_OUTCOME, new OutcomeForm(), actor, model);
        return pages.refusal(CaseAction.RECORD_OUTCOME, file, actor, redirect)
                .orElseGet(() -> page(file, hearingId, model));
    }

    @PostMapping("/cases/{id}/hearings/{hearingId}/outcome")
    ModelAndView conclude(
            @PathVariable CaseId id,
            @PathVariable UUID hearingId,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> work.conclude(form.command(id, hearingId), actor),
                () -> {
                    Flash.done(redirect, "casework.outcome.done");
                    return "/cases/" + id;
                },
                conflict -> page(
                        pages.showAgain(id, CaseAction.RECORD_OUTCOME, form, conflict, actor, model),
                        hearingId,
                        model));
    }

    private static String page(CaseFile file, UUID hearingId, Model model) {
        SessionShown.in(model, file, hearingId);
        return "casework/outcome";
    }
}
