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
import vn.tgpl.casework.domain.CaseVerifications;
import vn.tgpl.casework.domain.Counterparts;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

@Controller
@PreAuthorize("hasAuthority('casework:work')")
class VerificationController {

    private static final CaseAction ACTION = CaseAction.REQUEST_VERIFICATION;

    private final CaseVerifications verifications;
    private final Counterparts counterparts;
    private final TransitionPages pages;
    private final Clock clock;

    VerificationController(
            CaseVerifications verifications, Counterparts counterparts, TransitionPages pages, Clock clock) {
        this.verifications = verifications;
        this.counterparts = counterparts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/verifications/new")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.open(id, ACTION, SentVerificationForm.blank(LocalDate.now(clock)), actor, model);
        return pages.refusal(ACTION, file, actor, redirect).orElseGet(() -> page(file, model));
    }

    @PostMapping("/cases/{id}/verifications")
    ModelAndView request(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") SentVerificationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        return FormFlow.submit(
                errors,
                model,
                () -> verifications.request(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.verification.done");
                    return "/cases/" + id;
                },
                conflict -> {
                    if (conflict) {
                        form.renew();
                    }
                    model.addAttribute("twice", errors.hasFieldErrors("again") || form.isAgain());
                    return page(pages.showAgain(id, ACTION, form, conflict, actor, model), model);
                });
    }

    private String page(CaseFile file, Model model) {
        model.addAttribute(
                "centres",
                counterparts.besides(new OfficeId(file.head().centreId())).stream()
                        .map(centre -> new Option(centre.id().toString(), centre.name()))
                        .toList());
        return "casework/verification";
    }
}
