package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

/** A postponed session is cancelled for good. */
@Controller
@PreAuthorize("hasAnyAuthority('casework:work', 'casework:assign')")
class DropHearingController {

    private final CaseWork work;
    private final TransitionPages pages;
    private final Clock clock;

    DropHearingController(CaseWork work, TransitionPages pages, Clock clock) {
        this.work = work;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/hearings/{hearingId}/cancellation")
    String form(
            @PathVariable CaseId id,
            @PathVariable UUID hearingId,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        DropHearingForm form = new DropHearingForm();
        CaseFile file = pages.open(id, CaseAction.CALL_OFF_HEARING, form, actor, model);
        form.setToldOn(LocalDate.now(clock));
        return pages.refusal(CaseAction.CALL_OFF_HEARING, file, actor, redirect)
                .or(() -> needless(file, hearingId, redirect))
                .orElseGet(() -> page(file, hearingId, model));
    }

    @PostMapping("/cases/{id}/hearings/{hearingId}/cancellation")
    ModelAndView drop(
            @PathVariable CaseId id,
            @PathVariable UUID hearingId,
            @Valid @ModelAttribute("form") DropHearingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> work.drop(form.command(id, hearingId), actor),
                () -> {
                    Flash.done(redirect, "casework.drop.done");
                    return "/cases/" + id;
                },
                conflict -> page(
                        pages.showAgain(id, CaseAction.CALL_OFF_HEARING, form, conflict, actor, model),
                        hearingId,
                        model));
    }

    /** The way back to the case, with the reason, where the session waits for no new day. */
    private static Optional<String> needless(CaseFile file, UUID hearingId, RedirectAttributes redirect) {
        if (SessionShown.of(file, hearingId).awaitsNewDay(file.hearings())) {
            return Optional.empty();
        }
        Flash.refused(redirect, "casework.error.HearingAwaitsNoNewDay");
        return Optional.of("redirect:/cases/" + file.head().id());
    }

    private static String page(CaseFile file, UUID hearingId, Model model) {
        SessionShown.in(model, file, hearingId);
        return "casework/drop-hearing";
    }
}
