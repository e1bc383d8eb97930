package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.HeldNotice;
import vn.tgpl.intake.domain.RequestAcceptance;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Accepts a request and goes on to its case. */
@Controller
@RequestMapping("/requests/{id}/acceptance")
@PreAuthorize("hasAuthority('intake:decide')")
class AcceptanceController {

    private final DecisionPage page;
    private final DecisionChoices choices;
    private final RequestAcceptance acceptance;
    private final PeriodWords periods;
    private final RequestChecks checks;
    private final HeldNotice notices;
    private final MessageSource messages;

    AcceptanceController(
            DecisionPage page,
            DecisionChoices choices,
            RequestAcceptance acceptance,
            PeriodWords periods,
            RequestChecks checks,
            HeldNotice notices,
            MessageSource messages) {
        this.page = page;
        this.choices = choices;
        this.checks = checks;
        this.notices = notices;
        this.messages = messages;
        this.acceptance = acceptance;
        this.periods = periods;
    }

    /** How long papers may be supplied later. */
    @ModelAttribute
    void periods(Model model) {
        model.addAttribute("papersWithin", periods.of(PeriodOfLaw.D3));
        model.addAttribute("papersWithinAtMost", periods.of(PeriodOfLaw.D3_FORCE_MAJEURE));
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(
                id,
                Decision.ACCEPTANCE,
                request -> {
                    showChoices(request, actor, model);
                    AcceptanceForm form = new AcceptanceForm();
                    DecisionChoices.proposedGround(request).ifPresent(form::setUrgentGround);
                    return form;
                },
                actor,
                model);
    }

    @PostMapping
    String decide(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") AcceptanceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return page.submitTo(
                () -> "/cases/" + acceptance.accept(form.command(id), actor),
                id,
                Decision.ACCEPTANCE,
                form,
                new DecisionPage.Sent(errors, model, response, redirect, request -> showChoices(request, actor, model)),
                actor);
    }

    private void showChoices(RequestSheet request, Actor actor, Model model) {
        choices.showAcceptanceChoices(request, actor, model);
        checks.showNow(request, actor, model);
        notices.appointment(request).ifPresent(appointment -> {
            model.addAttribute("heldKey", "intake.acceptance.held" + (appointment.over() ? ".late" : ""));
            model.addAttribute(
                    "heldTold", NoticeTime.words(appointment.toldAt(), messages, LocaleContextHolder.getLocale()));
            model.addAttribute("heldDue", Display.dateTime(appointment.dueAt()));
            model.addAttribute("heldArticle", appointment.article());
        });
    }
}
