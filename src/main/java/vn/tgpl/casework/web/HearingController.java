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
import vn.tgpl.casework.domain.FirstSession;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

@Controller
@PreAuthorize("hasAuthority('casework:work')")
class HearingController {

    private final CaseWork work;
    private final TransitionPages pages;
    private final OffDays offDays;
    private final Clock clock;

    HearingController(CaseWork work, TransitionPages pages, OffDays offDays, Clock clock) {
        this.work = work;
        this.pages = pages;
        this.offDays = offDays;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/hearings/new")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        HearingForm form = new HearingForm();
        CaseFile file = pages.open(id, CaseAction.SCHEDULE_HEARING, form, actor, model);
        form.setId(TimeOrderedId.next());
        form.setCourt(file.head().authority());
        FirstSession.day(file, LocalDate.now(clock)).ifPresent(day -> {
            form.setHeldOn(day);
            model.addAttribute("proposed", true);
        });
        return pages.refusal(CaseAction.SCHEDULE_HEARING, file, actor, redirect).orElse("casework/hearing");
    }

    @PostMapping("/cases/{id}/hearings")
    ModelAndView schedule(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") HearingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> work.schedule(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.hearing.done");
                    offDays.note(form.getHeldOn(), redirect);
                    return "/cases/" + id;
                },
                conflict -> {
                    if (conflict) {
                        form.renew();
                    }
                    pages.showAgain(id, CaseAction.SCHEDULE_HEARING, form, conflict, actor, model);
                    return "casework/hearing";
                });
    }
}
