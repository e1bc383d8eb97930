package vn.tgpl.casework.web;

import jakarta.validation.Valid;
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

/** Withdraws what was asked of another province. */
@Controller
@PreAuthorize("hasAuthority('casework:work')")
class VerificationWithdrawalController {

    private static final CaseAction ACTION = CaseAction.WITHDRAW_VERIFICATION;

    private final CaseVerifications verifications;
    private final TransitionPages pages;

    VerificationWithdrawalController(CaseVerifications verifications, TransitionPages pages) {
        this.verifications = verifications;
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/verifications/{verificationId}/withdrawal")
    String form(
            @PathVariable CaseId id,
            @PathVariable UUID verificationId,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        CaseFile file = pages.open(id, ACTION, new WithdrawalForm(), actor, model);
        return pages.refusal(ACTION, file, actor, redirect)
                .orElseGet(() -> open(file, verificationId, model, redirect));
    }

    @PostMapping("/cases/{id}/verifications/{verificationId}/withdrawal")
    ModelAndView withdraw(
            @PathVariable CaseId id,
            @PathVariable UUID verificationId,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> verifications.withdraw(id, form.command(verificationId), actor),
                () -> {
                    Flash.done(redirect, "casework.withdrawal.done");
                    return "/cases/" + id;
                },
                conflict -> page(pages.showAgain(id, ACTION, form, conflict, actor, model), verificationId, model));
    }

    /** What was answered or ended has nothing to withdraw: the case says what became of it. */
    private String open(CaseFile file, UUID verificationId, Model model, RedirectAttributes redirect) {
        VerificationQueries.Row asked = asked(file, verificationId);
        if (asked.isOpen()) {
            return page(file, verificationId, model);
        }
        Flash.refused(
                redirect,
                asked.ending() == null
                        ? "casework.error.VerificationAlreadyConcluded"
                        : "casework.error.VerificationEnded");
        return "redirect:/cases/" + file.head().id();
    }

    private String page(CaseFile file, UUID verificationId, Model model) {
        model.addAttribute("asked", VerificationLine.of(asked(file, verificationId), null));
        return "casework/verification-withdrawal";
    }

    private static VerificationQueries.Row asked(CaseFile file, UUID id) {
        return file.verifications().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
