package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.NotePapers;
import vn.tgpl.intake.domain.RequestDecisions;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** Notes papers that arrived. */
@Controller
@RequestMapping("/requests/{id}/paper-arrival")
@PreAuthorize("hasAuthority('intake:receive')")
class PaperArrivalController {

    private static final String VIEW = "intake/paper-arrival";

    private final DecisionPage page;
    private final RequestDecisions decisions;

    PaperArrivalController(DecisionPage page, RequestDecisions decisions) {
        this.page = page;
        this.decisions = decisions;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        model.addAttribute("form", new PaperArrivalForm());
        return show(id, actor, model);
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
        if (!errors.hasErrors()
                && page.done(
                        errors,
                        () -> decisions.papersArrived(
                                new NotePapers(id, page.shown(id, form.getPapers(), actor)), actor))) {
            Flash.done(redirect, "intake.paper-arrival.done");
            return "redirect:/requests/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, actor, model);
    }

    private String show(RequestId id, Actor actor, Model model) {
        page.show(id, Decision.PAPER_ARRIVAL, actor, model);
        page.showPapers(model);
        return VIEW;
    }
}
