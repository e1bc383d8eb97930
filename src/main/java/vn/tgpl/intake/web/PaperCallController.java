package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.tgpl.intake.domain.CallForPapers;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.RequestDecisions;
import vn.tgpl.shared.Actor;

/** Tells the requester what to add. */
@Controller
@RequestMapping("/requests/{id}/paper-call")
@PreAuthorize("hasAuthority('intake:decide')")
class PaperCallController {

    private final DecisionPage page;
    private final RequestDecisions decisions;

    PaperCallController(DecisionPage page, RequestDecisions decisions) {
        this.page = page;
        this.decisions = decisions;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(id, Decision.PAPER_CALL, new PaperCallForm(), actor, model);
    }

    @PostMapping
    String decide(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") PaperCallForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return page.submit(
                id,
                Decision.PAPER_CALL,
                form,
                new DecisionPage.Sent(errors, model, response, redirect),
                () -> decisions.callForPapers(
                        new CallForPapers(id, Objects.requireNonNull(form.getPapers()), form.getReason()), actor),
                actor);
    }
}
