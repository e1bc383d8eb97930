package vn.tgpl.duties.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.domain.DutyRecording;
import vn.tgpl.duties.domain.RecordDuty;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.FormAlreadyUsed;

/** Enters a duty by hand; its last day can be asked for before it is stored. */
@Controller
@PreAuthorize("hasAuthority('duties:manage')")
class NewDutyController {

    private static final String VIEW = "duties/new";

    private final DutyRecording recording;
    private final DutyChoices choices;
    private final PeriodTable periods;
    private final DutyTexts texts;
    private final Clock clock;

    NewDutyController(DutyRecording recording, DutyChoices choices, PeriodTable periods, DutyTexts texts, Clock clock) {
        this.periods = periods;
        this.recording = recording;
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/duties/new")
    String form(Actor actor, Model model) {
        model.addAttribute("form", NewDutyForm.blank(LocalDate.now(clock)));
        choices.show(actor, model);
        return VIEW;
    }

    @PostMapping("/duties/preview")
    ModelAndView preview(
            @Valid @ModelAttribute("form") NewDutyForm form, BindingResult errors, Actor actor, Model model) {
        HttpStatus status = refused(form, errors, () -> foretell(form.command(), actor, model))
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : HttpStatus.OK;
        choices.show(actor, model);
        return new ModelAndView(VIEW, status);
    }

    @PostMapping("/duties")
    ModelAndView record(
            @Valid @ModelAttribute("form") NewDutyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (refused(form, errors, () -> recording.record(form.command(), actor))) {
            choices.show(actor, model);
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.done(redirect, "duties.new.done");
        return new ModelAndView("redirect:/duties/" + form.getId());
    }

    private void foretell(RecordDuty command, Actor actor, Model model) {
        Instant dueAt = recording.preview(command, actor);
        PeriodTerms terms = periods.of(command.kind(), command.begunOn());
        model.addAttribute("foretold", texts.moment(terms.unit(), dueAt));
        model.addAttribute("article", terms.article());
    }

    private static boolean refused(NewDutyForm form, BindingResult errors, Runnable command) {
        if (!errors.hasErrors()) {
            try {
                command.run();
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
                if (refusal instanceof FormAlreadyUsed) {
                    form.setId(DutyId.next());
                }
            }
        }
        return errors.hasErrors();
    }
}
