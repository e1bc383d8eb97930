package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
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
import vn.tgpl.casework.domain.CaseRegistration;
import vn.tgpl.casework.domain.RegistrationOutcome;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:registration')")
class RegistrationAnswerController {

    private static final String PAGE = "casework/registration-answer";

    private final CaseRegistration registrations;
    private final TransitionPages pages;
    private final RegistrationChoices choices;
    private final Clock clock;

    RegistrationAnswerController(
            CaseRegistration registrations, TransitionPages pages, RegistrationChoices choices, Clock clock) {
        this.registrations = registrations;
        this.pages = pages;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/registrations/{registrationId}/answer")
    String form(
            @PathVariable CaseId id,
            @PathVariable UUID registrationId,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        RegistrationAnswerForm form = new RegistrationAnswerForm();
        CaseFile file = pages.open(id, CaseAction.RECORD_REGISTRATION, form, actor, model);
        form.setAnsweredOn(LocalDate.now(clock));
        return pages.refusal(CaseAction.RECORD_REGISTRATION, file, actor, redirect)
                .orElseGet(() -> {
                    form.setPersons(
                            choices.registration(file, registrationId, model).persons());
                    return PAGE;
                });
    }

    @PostMapping("/cases/{id}/registrations/{registrationId}/answer")
    ModelAndView record(
            @PathVariable CaseId id,
            @PathVariable UUID registrationId,
            @Valid @ModelAttribute("form") RegistrationAnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        AtomicBoolean somebodyElse = new AtomicBoolean(true);
        return FormFlow.submit(
                errors,
                model,
                () -> somebodyElse.set(registrations.record(form.command(id, registrationId), actor)),
                () -> {
                    Flash.done(redirect, done(form.getOutcome(), somebodyElse.get()));
                    return "/cases/" + id;
                },
                conflict -> {
                    choices.registrationNow(
                            pages.showAgain(id, CaseAction.RECORD_REGISTRATION, form, conflict, actor, model),
                            registrationId,
                            model);
                    return PAGE;
                });
    }

    /** Nobody else is looked for where he performs the case no more, or the law sets no period. */
    private static String done(@Nullable RegistrationOutcome outcome, boolean somebodyElse) {
        String done = "casework.registrationAnswer.done." + outcome;
        return somebodyElse || outcome == RegistrationOutcome.REGISTERED ? done : done + ".noDuty";
    }
}
