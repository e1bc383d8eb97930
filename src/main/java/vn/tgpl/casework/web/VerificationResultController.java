package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.tgpl.casework.domain.CaseVerifications;
import vn.tgpl.casework.domain.VerificationQueries;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

@Controller
@PreAuthorize("hasAuthority('casework:work')")
class VerificationResultController {

    private static final CaseAction ACTION = CaseAction.RECORD_VERIFICATION;

    private final CaseVerifications verifications;
    private final TransitionPages pages;
    private final Clock clock;

    VerificationResultController(CaseVerifications verifications, TransitionPages pages, Clock clock) {
        this.verifications = verifications;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/verifications/{verificationId}/result")
    String form(
            @PathVariable CaseId id,
            @PathVariable UUID verificationId,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        CaseFile file = pages.open(id, ACTION, VerificationResultForm.blank(LocalDate.now(clock)), actor, model);
        return pages.refusal(ACTION, file, actor, redirect).orElseGet(() -> page(file, verificationId, model));
    }

    @PostMapping("/cases/{id}/verifications/{verificationId}/result")
    ModelAndView conclude(
            @PathVariable CaseId id,
            @PathVariable UUID verificationId,
            @Valid @ModelAttribute("form") VerificationResultForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> verifications.conclude(id, form.command(verificationId), actor),
                () -> {
                    Flash.done(redirect, "casework.verification.result.done");
                    return "/cases/" + id;
                },
                conflict -> page(pages.showAgain(id, ACTION, form, conflict, actor, model), verificationId, model));
    }

    private String page(CaseFile file, UUID verificationId, Model model) {
        VerificationQueries.Row asked = file.verifications().stream()
                .filter(row -> row.id().equals(verificationId))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("asked", VerificationLine.of(asked, null));
        model.addAttribute("path", "/cases/" + file.head().id() + "/verifications/" + verificationId + "/result");
        return "casework/verification-result";
    }
}
