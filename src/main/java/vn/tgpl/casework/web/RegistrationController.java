package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
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
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

@Controller
@PreAuthorize("hasAuthority('casework:work')")
class RegistrationController {

    private final CaseRegistration registrations;
    private final TransitionPages pages;
    private final RegistrationChoices choices;
    private final RegistrationFor whom;
    private final Clock clock;

    RegistrationController(
            CaseRegistration registrations,
            TransitionPages pages,
            RegistrationChoices choices,
            RegistrationFor whom,
            Clock clock) {
        this.registrations = registrations;
        this.pages = pages;
        this.choices = choices;
        this.whom = whom;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/registrations/new")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        RegistrationForm form = new RegistrationForm();
        CaseFile file = pages.open(id, CaseAction.REGISTER, form, actor, model);
        form.setId(TimeOrderedId.next());
        form.setAuthority(file.head().authority());
        form.setStageCode(file.head().stageCode());
        form.setAuthorityKind(RegistrationChoices.kindOf(form));
        form.setSentOn(LocalDate.now(clock));
        whom.preselect(form, file, actor.id());
        return pages.refusal(CaseAction.REGISTER, file, actor, redirect).orElseGet(() -> page(file, actor, model));
    }

    @PostMapping("/cases/{id}/registrations")
    ModelAndView register(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.checkLetter(errors);
        whom.check(form, pages.show(id, CaseAction.REGISTER, actor, model), Set.of(), errors);
        return FormFlow.submit(
                errors,
                model,
                () -> registrations.register(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.registration.done");
                    return "/cases/" + id;
                },
                conflict -> {
                    if (conflict) {
                        form.renew();
                    }
                    asked(form, errors, model);
                    model.addAttribute(
                            "asksAgain", errors.hasFieldErrors("againReason") || form.getAgainReason() != null);
                    return page(pages.showAgain(id, CaseAction.REGISTER, form, conflict, actor, model), actor, model);
                });
    }

    /** What was asked about, and stays on the form with its answer. */
    static void asked(RegistrationLetterForm form, BindingResult errors, Model model) {
        model.addAttribute("asksStage", errors.hasFieldErrors("stageConfirmed") || form.isStageConfirmed());
        model.addAttribute("asksKind", errors.hasFieldErrors("kindConfirmed") || form.isKindConfirmed());
    }

    private String page(CaseFile file, Actor actor, Model model) {
        choices.stages(file, null, model);
        whom.show(file, actor.id(), model);
        choices.pending(file, model);
        return "casework/registration";
    }
}
