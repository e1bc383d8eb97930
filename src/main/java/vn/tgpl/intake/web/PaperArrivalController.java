package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.NotePapers;
import vn.tgpl.intake.domain.PaperArrivalDays;
import vn.tgpl.intake.domain.PaperArrivals;
import vn.tgpl.intake.form.PaperCheck;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;

/** Notes papers that arrived. */
@Controller
@RequestMapping("/requests/{id}/paper-arrival")
@PreAuthorize("hasAuthority('intake:receive')")
class PaperArrivalController {

    private final DecisionPage page;
    private final DecisionChoices choices;
    private final PaperCheck paperCheck;
    private final PaperArrivalDays days;
    private final PaperArrivals arrivals;
    private final Clock clock;

    PaperArrivalController(
            DecisionPage page,
            DecisionChoices choices,
            PaperCheck paperCheck,
            PaperArrivalDays days,
            PaperArrivals arrivals,
            Clock clock) {
        this.page = page;
        this.choices = choices;
        this.paperCheck = paperCheck;
        this.days = days;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(
                id,
                Decision.PAPER_ARRIVAL,
                request -> {
                    PaperArrivalForm form = PaperArrivalForm.on(LocalDate.now(clock));
                    form.fillPapers(request.details().papers());
                    choices.showPapers(request, form, model);
                    return form;
                },
                actor,
                model);
    }

    @PostMapping
    String decide(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") PaperArrivalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<String> asked = choices.paperCodes();
        paperCheck.check(form, asked, form.getArrivedOn(), errors);
        if (errors.hasErrors() && form.getArrivedOn() != null) {
            FormErrors.addBesides(
                    errors, days.objection(id, form.getArrivedOn()).stream().toList());
        }
        return page.submit(
                id,
                Decision.PAPER_ARRIVAL,
                form,
                new DecisionPage.Sent(
                        errors, model, response, redirect, request -> choices.showPapers(request, form, model)),
                () -> arrivals.note(
                        new NotePapers(
                                id, Objects.requireNonNull(form.getArrivedOn()), form.shown(asked), form.dossier()),
                        actor),
                actor);
    }
}
