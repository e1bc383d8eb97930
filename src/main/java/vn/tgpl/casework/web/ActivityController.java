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
import vn.tgpl.casework.domain.CaseWork;
import vn.tgpl.casework.domain.RegistrationFit;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

@Controller
@PreAuthorize("hasAuthority('casework:work')")
class ActivityController {

    private final CaseWork work;
    private final TransitionPages pages;
    private final Catalogue catalogue;
    private final OffDays offDays;
    private final Clock clock;

    ActivityController(CaseWork work, TransitionPages pages, Catalogue catalogue, OffDays offDays, Clock clock) {
        this.offDays = offDays;
        this.work = work;
        this.pages = pages;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/activities/new")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        ActivityForm form = new ActivityForm();
        CaseFile file = pages.open(id, CaseAction.RECORD_ACTIVITY, form, actor, model);
        form.setId(TimeOrderedId.next());
        form.setPerformedOn(LocalDate.now(clock));
        OpenedDraft.restore(form, model);
        return pages.refusal(CaseAction.RECORD_ACTIVITY, file, actor, redirect)
                .orElseGet(() -> page(file, form, model));
    }

    @PostMapping("/cases/{id}/activities")
    ModelAndView record(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        return FormFlow.submit(
                errors,
                model,
                () -> work.record(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.activity.done");
                    offDays.note(form.getPerformedOn(), redirect);
                    return "/cases/" + id;
                },
                conflict -> {
                    if (conflict) {
                        form.renew();
                    }
                    CaseFile file = pages.showAgain(id, CaseAction.RECORD_ACTIVITY, form, conflict, actor, model);
                    form.checkTime(file.head().acceptedAt(), LocalDate.now(clock), errors);
                    return page(file, form, model);
                });
    }

    /** The kinds of work of the day that was typed, or of today. */
    private String page(CaseFile file, ActivityForm form, Model model) {
        LocalDate day = form.getPerformedOn() == null ? LocalDate.now(clock) : form.getPerformedOn();
        RegistrationFit fit = RegistrationFit.of(file);
        model.addAttribute(
                "types",
                catalogue.options(CodeList.ACTIVITY_TYPE, file.head().form(), day).stream()
                        .filter(type -> fit.knowsWork(type.value()))
                        .toList());
        return "casework/activity";
    }
}
