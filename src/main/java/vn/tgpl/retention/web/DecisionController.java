package vn.tgpl.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.retention.domain.DisposalQueries;
import vn.tgpl.retention.domain.DisposalView;
import vn.tgpl.retention.domain.DisposalView.Outcome;
import vn.tgpl.retention.domain.Disposals;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Whoever did not propose it destroys what a record names, or drops the proposal. */
@Controller
@RequestMapping(DisposalListController.PAGE + "/{id}/decision")
@PreAuthorize("hasAuthority('retention:destroy')")
class DecisionController {

    private final Disposals disposals;
    private final DisposalQueries queries;
    private final DisposalPage page;
    private final MessageSource messages;

    DecisionController(Disposals disposals, DisposalQueries queries, DisposalPage page, MessageSource messages) {
        this.disposals = disposals;
        this.queries = queries;
        this.page = page;
        this.messages = messages;
    }

    @GetMapping
    String form(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new DecisionForm());
        return show(find(id, actor), actor, model);
    }

    @PostMapping
    String decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        find(id, actor);
        form.check(errors);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                carryOut(id, form, actor);
                Flash.done(redirect, "retention.decided." + form.getOutcome());
                return "redirect:" + DisposalListController.PAGE + "/" + id;
            } catch (DomainException refusal) {
                status = refusal.kind() == DomainException.Kind.CONFLICT ? HttpStatus.CONFLICT : status;
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(status.value());
        return show(find(id, actor), actor, model);
    }

    private void carryOut(UUID id, DecisionForm form, Actor actor) {
        if (form.getOutcome() == Outcome.DESTROYED) {
            disposals.destroy(id, Objects.requireNonNull(form.getTyped()), page.mark(), actor);
        } else {
            disposals.drop(id, Objects.requireNonNull(form.getDropReason()), actor);
        }
    }

    private String show(DisposalView disposal, Actor actor, Model model) {
        page.show(disposal, actor, model);
        model.addAttribute(
                "outcomes",
                Arrays.stream(Outcome.values())
                        .map(outcome -> new Option(
                                outcome.name(),
                                messages.getMessage(
                                        "retention.decide." + outcome, null, LocaleContextHolder.getLocale())))
                        .toList());
        return "retention/decision";
    }

    private DisposalView find(UUID id, Actor actor) {
        return queries.find(id, actor.scope()).orElseThrow(NotFound::new);
    }
}
