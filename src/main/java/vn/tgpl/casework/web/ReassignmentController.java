package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.platform.batch.BatchRun;
import vn.tgpl.platform.batch.Batches;
import vn.tgpl.platform.batch.NewBatch;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.TimeOrderedId;

/** Hands the open cases of one executor on to others: chosen, looked at, and then done as one batch. */
@Controller
@RequestMapping("/practitioners/{id}/case-handover")
@PreAuthorize("hasAuthority('casework:assign')")
class ReassignmentController {

    private static final String FORM = "casework/reassignment";

    private final ReassignmentPage page;
    private final ReassignmentChoice choice;
    private final Batches batches;
    private final BatchRun run;
    private final Clock clock;

    ReassignmentController(
            ReassignmentPage page, ReassignmentChoice choice, Batches batches, BatchRun run, Clock clock) {
        this.page = page;
        this.choice = choice;
        this.batches = batches;
        this.run = run;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable PractitionerId id, Actor actor, Model model) {
        ReassignmentForm form = new ReassignmentForm();
        form.setId(TimeOrderedId.next());
        form.setDecidedOn(LocalDate.now(clock));
        form.setNotifiedOn(LocalDate.now(clock));
        List<ReassignmentLine> lines = page.begin(id, form, actor);
        model.addAttribute("form", form);
        page.show(page.practitioner(id), lines, model);
        return FORM;
    }

    /** Shows what would be done before it is done; what is wrong in it comes back at its place. */
    @PostMapping
    ModelAndView hand(
            @PathVariable PractitionerId id,
            @Valid @ModelAttribute("form") ReassignmentForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        PractitionerView leaving = page.practitioner(id);
        List<ReassignmentLine> lines = page.lines(id, form, actor);
        choice.check(form, lines, errors);
        if (!errors.hasErrors() && form.isPreviewed()) {
            NewBatch batch = choice.batch(form, lines, leaving);
            batches.make(batch, actor);
            run.begin(batch.id(), actor);
            return new ModelAndView("redirect:/batches/" + batch.id());
        }
        form.setPreviewed(!errors.hasErrors());
        page.show(leaving, page.lines(id, form, actor), model);
        model.addAttribute("decidedOn", Display.date(form.getDecidedOn()));
        return new ModelAndView(
                FORM, model.asMap(), errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** Back from the look to the choices, with what was chosen. */
    @PostMapping(params = "look")
    String choose(
            @PathVariable PractitionerId id,
            @ModelAttribute("form") ReassignmentForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        form.setPreviewed(false);
        page.show(page.practitioner(id), page.lines(id, form, actor), model);
        return FORM;
    }
}
