package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.tgpl.casework.domain.CallOff;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseWork;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

@Controller
@PreAuthorize("hasAnyAuthority('casework:work', 'casework:assign')")
class CallOffController {

    private final CaseWork work;
    private final TransitionPages pages;
    private final CaseTexts texts;
    private final OffDays offDays;
    private final SameHourNote sameHour;
    private final Clock clock;

    CallOffController(
            CaseWork work,
            TransitionPages pages,
            CaseTexts texts,
            OffDays offDays,
            SameHourNote sameHour,
            Clock clock) {
        this.offDays = offDays;
        this.sameHour = sameHour;
        this.work = work;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/hearings/{hearingId}/call-off")
    String form(
            @PathVariable CaseId id,
            @PathVariable UUID hearingId,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        CallOffForm form = new CallOffForm();
        CaseFile file = pages.open(id, CaseAction.CALL_OFF_HEARING, form, actor, model);
        form.setNewId(TimeOrderedId.next());
        form.setToldOn(LocalDate.now(clock));
        return pages.refusal(CaseAction.CALL_OFF_HEARING, file, actor, redirect)
                .orElseGet(() -> page(file, hearingId, model));
    }

    @PostMapping("/cases/{id}/hearings/{hearingId}/call-off")
    ModelAndView callOff(
            @PathVariable CaseId id,
            @PathVariable UUID hearingId,
            @Valid @ModelAttribute("form") CallOffForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        return FormFlow.submit(
                errors,
                model,
                () -> work.callOff(form.command(id, hearingId), actor),
                () -> {
                    Flash.done(redirect, "casework.callOff.done." + form.getHow());
                    offDays.note(form.getNewOn(), redirect);
                    sameHour.note(form.command(id, hearingId), actor, redirect);
                    return "/cases/" + id;
                },
                conflict -> page(
                        pages.showAgain(id, CaseAction.CALL_OFF_HEARING, form, conflict, actor, model),
                        hearingId,
                        model));
    }

    private String page(CaseFile file, UUID hearingId, Model model) {
        SessionShown.in(model, file, hearingId);
        model.addAttribute("ways", ways());
        return "casework/call-off";
    }

    /** What a person notes; an end of the case is noted with the end. */
    private List<Option> ways() {
        return Stream.of(CallOff.POSTPONED, CallOff.CANCELLED, CallOff.MISTAKEN)
                .map(how -> new Option(how.name(), texts.text("casework.callOff." + how)))
                .toList();
    }
}
