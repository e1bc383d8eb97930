package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.util.Optional;
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
import vn.tgpl.casework.domain.ToldTrials;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** A trial that was told with the request is not held on that day. */
@Controller
@PreAuthorize("hasAnyAuthority('casework:work', 'casework:assign')")
class ToldTrialController {

    private static final String PAGE = "casework/told-trial";

    private final ToldTrials trials;
    private final TransitionPages pages;

    ToldTrialController(ToldTrials trials, TransitionPages pages) {
        this.trials = trials;
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/told-trial")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        ToldTrialForm form = new ToldTrialForm();
        CaseFile file = pages.open(id, CaseAction.DROP_TRIAL, form, actor, model);
        form.setTrialOn(file.trialNotEntered());
        return pages.refusal(CaseAction.DROP_TRIAL, file, actor, redirect)
                .or(() -> needless(file, redirect))
                .orElse(PAGE);
    }

    @PostMapping("/cases/{id}/told-trial")
    ModelAndView drop(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ToldTrialForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> trials.drop(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.toldTrial.done");
                    return "/cases/" + id;
                },
                conflict -> {
                    pages.showAgain(id, CaseAction.DROP_TRIAL, form, conflict, actor, model);
                    return PAGE;
                });
    }

    /** The way back to the case where no trial is still to be entered. */
    private static Optional<String> needless(CaseFile file, RedirectAttributes redirect) {
        if (file.trialNotEntered() != null) {
            return Optional.empty();
        }
        Flash.refused(redirect, "casework.error.TrialNotAwaited");
        return Optional.of("redirect:/cases/" + file.head().id());
    }
}
