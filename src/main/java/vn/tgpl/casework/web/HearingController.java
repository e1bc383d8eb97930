package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.tgpl.casework.domain.CaseWork;
import vn.tgpl.casework.domain.FirstSession;
import vn.tgpl.casework.domain.HearingOnFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.TimeOrderedId;

@Controller
@PreAuthorize("hasAuthority('casework:work')")
class HearingController {

    private final CaseWork work;
    private final TransitionPages pages;
    private final OffDays offDays;
    private final SameHourNote sameHour;
    private final Clock clock;

    HearingController(CaseWork work, TransitionPages pages, OffDays offDays, SameHourNote sameHour, Clock clock) {
        this.work = work;
        this.pages = pages;
        this.offDays = offDays;
        this.sameHour = sameHour;
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
        page(file, model);
        form.setInPlaceOf(postponedBefore(file, form.getHeldOn()));
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
                    sameHour.note(form.command(id), actor, redirect);
                    return "/cases/" + id;
                },
                conflict -> {
                    if (conflict) {
                        form.renew();
                    }
                    model.addAttribute("twice", errors.hasFieldErrors("again") || form.isAgain());
                    page(pages.showAgain(id, CaseAction.SCHEDULE_HEARING, form, conflict, actor, model), model);
                    return "casework/hearing";
                });
    }

    /** The first postponed session that waits for a new day; none where the day that is proposed comes before it. */
    private static @Nullable UUID postponedBefore(CaseFile file, @Nullable LocalDate proposed) {
        return file.hearings().stream()
                .filter(hearing -> hearing.awaitsNewDay(file.hearings()))
                .filter(hearing -> proposed == null || proposed.isAfter(Days.of(hearing.startsAt())))
                .map(HearingOnFile::id)
                .findFirst()
                .orElse(null);
    }

    /** With the postponed sessions that wait for their new day, which this one may be. */
    private static void page(CaseFile file, Model model) {
        List<Option> waiting = file.hearings().stream()
                .filter(hearing -> hearing.awaitsNewDay(file.hearings()))
                .map(hearing -> new Option(
                        hearing.id().toString(), Display.dateTime(hearing.startsAt()) + " · " + hearing.court()))
                .toList();
        model.addAttribute("waiting", waiting);
    }
}
