package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.tgpl.intake.domain.RefuseRequest;
import vn.tgpl.intake.domain.RequestDecisions;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** Refuses a request. */
@Controller
@RequestMapping("/requests/{id}/refusal")
@PreAuthorize("hasAuthority('intake:decide')")
class RefusalController {

    private final DecisionPage page;
    private final DecisionChoices choices;
    private final RequestDecisions decisions;
    private final RequestChecks checks;

    RefusalController(DecisionPage page, DecisionChoices choices, RequestDecisions decisions, RequestChecks checks) {
        this.page = page;
        this.checks = checks;
        this.choices = choices;
        this.decisions = decisions;
    }

    @ModelAttribute("grounds")
    List<Option> grounds() {
        return choices.refusalGrounds();
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(
                id,
                Decision.REFUSAL,
                request -> {
                    RefusalForm form = new RefusalForm();
                    boolean handled = checks.showNow(request, actor, model);
                    choices.proposedRefusal(request, handled).ifPresent(ground -> {
                        form.setGroundCode(ground);
                        model.addAttribute("groundProposed", true);
                    });
                    return form;
                },
                actor,
                model);
    }

    @PostMapping
    String decide(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return page.submit(
                id,
                Decision.REFUSAL,
                form,
                new DecisionPage.Sent(
                        errors, model, response, redirect, request -> checks.showNow(request, actor, model)),
                () -> decisions.refuse(
                        new RefuseRequest(
                                id,
                                Objects.requireNonNull(form.getGroundCode()),
                                Objects.requireNonNull(form.getReason())),
                        actor),
                actor);
    }
}
