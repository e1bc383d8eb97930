package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
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
import vn.tgpl.casework.domain.RegistrationCorrection;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** Tells right what was told wrongly of a registration, or withdraws it. */
@Controller
@PreAuthorize("hasAuthority('casework:work') or hasAuthority('casework:assign')")
class RegistrationCorrectionController {

    private static final CaseAction ACTION = CaseAction.CORRECT_REGISTRATION;

    private final RegistrationCorrection corrections;
    private final TransitionPages pages;
    private final RegistrationChoices choices;
    private final RegistrationFor whom;

    RegistrationCorrectionController(
            RegistrationCorrection corrections,
            TransitionPages pages,
            RegistrationChoices choices,
            RegistrationFor whom) {
        this.corrections = corrections;
        this.pages = pages;
        this.choices = choices;
        this.whom = whom;
    }

    @GetMapping("/cases/{id}/registrations/{registrationId}/correction")
    String form(
            @PathVariable CaseId id,
            @PathVariable UUID registrationId,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        RegistrationCorrectionForm form = new RegistrationCorrectionForm();
        CaseFile file = pages.open(id, ACTION, form, actor, model);
        LikeRegistrations letter = choices.letter(file, registrationId);
        whom.fill(form, letter);
        return pages.refusal(ACTION, file, actor, redirect)
                .or(() -> foreign(letter, file, actor, redirect))
                .orElseGet(() -> page(file, letter, model));
    }

    /** The way back where somebody else sent it. */
    private static Optional<String> foreign(
            LikeRegistrations letter, CaseFile file, Actor actor, RedirectAttributes redirect) {
        if (letter.isCorrectedBy(actor, file)) {
            return Optional.empty();
        }
        Flash.refused(redirect, WhyNot.NOT_EXECUTOR.reasonKey());
        return Optional.of("redirect:/cases/" + file.head().id());
    }

    @PostMapping("/cases/{id}/registrations/{registrationId}/correction")
    ModelAndView correct(
            @PathVariable CaseId id,
            @PathVariable UUID registrationId,
            @Valid @ModelAttribute("form") RegistrationCorrectionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!form.withdraws()) {
            form.checkLetter(errors);
            CaseFile file = pages.show(id, ACTION, actor, model);
            whom.check(
                    form,
                    file,
                    Set.copyOf(choices.letterNow(file, registrationId).persons()),
                    errors);
        }
        return FormFlow.submit(
                errors,
                model,
                () -> corrections.correct(form.command(id, registrationId), actor),
                () -> {
                    Flash.done(redirect, "casework.registrationCorrection.done." + form.getWhat());
                    return "/cases/" + id;
                },
                conflict -> {
                    RegistrationController.asked(form, errors, model);
                    CaseFile file = pages.showAgain(id, ACTION, form, conflict, actor, model);
                    return page(file, choices.letterNow(file, registrationId), model);
                });
    }

    private String page(CaseFile file, LikeRegistrations letter, Model model) {
        choices.stages(file, letter, model);
        choices.told(letter, file, model);
        whom.show(file, letter, model);
        return "casework/registration-correction";
    }
}
