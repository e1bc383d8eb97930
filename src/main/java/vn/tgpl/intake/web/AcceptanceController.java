package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
import vn.tgpl.intake.domain.AcceptRequest;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.RequestAcceptance;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** Accepts a request and goes on to its case. */
@Controller
@RequestMapping("/requests/{id}/acceptance")
@PreAuthorize("hasAuthority('intake:decide')")
class AcceptanceController {

    private static final String VIEW = "intake/acceptance";

    private final DecisionPage page;
    private final RequestAcceptance acceptance;

    AcceptanceController(DecisionPage page, RequestAcceptance acceptance) {
        this.page = page;
        this.acceptance = acceptance;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        AcceptanceForm form = new AcceptanceForm();
        model.addAttribute("form", form);
        page.show(id, Decision.ACCEPTANCE, actor, model);
        page.proposedGround(id, actor).ifPresent(form::setUrgentGround);
        page.showUrgentGrounds(model);
        return VIEW;
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
        AtomicReference<UUID> caseId = new AtomicReference<>();
        AcceptRequest command = form.command(id);
        if (!errors.hasErrors() && page.done(errors, () -> caseId.set(acceptance.accept(command, actor)))) {
            Flash.done(redirect, "intake.acceptance.done");
            return "redirect:/cases/" + caseId.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.show(id, Decision.ACCEPTANCE, actor, model);
        page.showUrgentGrounds(model);
        return VIEW;
    }
}
