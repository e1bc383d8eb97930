package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
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
import vn.tgpl.intake.domain.AnswerQuestion;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.RequestDecisions;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** Answers a simple question on the spot. */
@Controller
@RequestMapping("/requests/{id}/simple-answer")
@PreAuthorize("hasAuthority('intake:decide')")
class SimpleAnswerController {

    private static final String VIEW = "intake/simple-answer";

    private final DecisionPage page;
    private final RequestDecisions decisions;

    SimpleAnswerController(DecisionPage page, RequestDecisions decisions) {
        this.page = page;
        this.decisions = decisions;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        model.addAttribute("form", new SimpleAnswerForm());
        return show(id, actor, model);
    }

    @PostMapping
    String decide(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") SimpleAnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()
                && page.done(
                        errors,
                        () -> decisions.answer(
                                new AnswerQuestion(id, Objects.requireNonNull(form.getAnswer())), actor))) {
            Flash.done(redirect, "intake.simple-answer.done");
            return "redirect:/requests/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, actor, model);
    }

    private String show(RequestId id, Actor actor, Model model) {
        page.show(id, Decision.SIMPLE_ANSWER, actor, model);
        return VIEW;
    }
}
