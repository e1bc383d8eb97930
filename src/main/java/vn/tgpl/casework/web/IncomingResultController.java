package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.tgpl.audit.Journal;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.casework.domain.IncomingVerifications;
import vn.tgpl.casework.domain.VerificationQueries;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** Answers what another province asked to have verified. */
@Controller
@PreAuthorize("hasAuthority('intake:receive')")
class IncomingResultController {

    private final IncomingVerifications verifications;
    private final VerificationQueries queries;
    private final IncomingVerificationLines lines;
    private final PeriodWords periods;
    private final CaseTexts texts;
    private final Journal journal;
    private final Clock clock;

    IncomingResultController(
            IncomingVerifications verifications,
            VerificationQueries queries,
            IncomingVerificationLines lines,
            PeriodWords periods,
            CaseTexts texts,
            Journal journal,
            Clock clock) {
        this.verifications = verifications;
        this.queries = queries;
        this.lines = lines;
        this.periods = periods;
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    @ModelAttribute("answeredWithin")
    String answeredWithin() {
        return periods.of(PeriodOfLaw.D23);
    }

    /** What was asked and what became of it. */
    @GetMapping("/verifications/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("asked", lines.of(asked(id, actor)));
        journal.record(actor, "casework.verificationRead", "verification", id.toString(), null);
        return "casework/verification-asked";
    }

    /** What is open no more has no form: its address leads to what became of it. */
    @GetMapping("/verifications/{id}/result")
    String form(@PathVariable UUID id, Actor actor, Model model) {
        if (!asked(id, actor).isOpen()) {
            return "redirect:/verifications/" + id;
        }
        model.addAttribute("form", VerificationResultForm.blank(LocalDate.now(clock)));
        return page(id, actor, model);
    }

    @PostMapping("/verifications/{id}/result")
    ModelAndView conclude(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VerificationResultForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> verifications.conclude(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.verifications.answered");
                    return "/verifications";
                },
                conflict -> {
                    if (conflict) {
                        told(id, actor, model);
                    }
                    return page(id, actor, model);
                });
    }

    /** Who answered meanwhile, when and what; or why nobody asks any more. */
    private void told(UUID id, Actor actor, Model model) {
        VerificationQueries.Row row = asked(id, actor);
        String ended = lines.ended(row);
        if (ended != null) {
            model.addAttribute(
                    "differences",
                    List.of(new Difference(texts.text("audit.action.casework.verificationEnded"), ended)));
            return;
        }
        String by = texts.text(
                "casework.stale.by",
                String.valueOf(row.concludedBy()),
                Display.dateTime(Objects.requireNonNull(row.concludedAt()).toInstant()));
        model.addAttribute(
                "differences",
                List.of(
                        new Difference(texts.text("audit.action.casework.verificationAnswered"), by),
                        new Difference(texts.text("casework.verifications.answeredOn"), Display.date(row.resultOn())),
                        new Difference(
                                texts.text("casework.verification.result"),
                                row.byLetter()
                                        ? texts.text("casework.verifications.byLetter")
                                        : String.valueOf(row.result()))));
        model.addAttribute("ownDoing", actor.displayName().equals(row.concludedBy()));
    }

    private String page(UUID id, Actor actor, Model model) {
        journal.record(actor, "casework.verificationRead", "verification", id.toString(), null);
        model.addAttribute("asked", VerificationLine.of(asked(id, actor), null));
        model.addAttribute("path", "/verifications/" + id + "/result");
        return "casework/verification-answer";
    }

    private VerificationQueries.Row asked(UUID id, Actor actor) {
        return queries.incoming(id, actor.scope()).orElseThrow(NotFound::new);
    }
}
