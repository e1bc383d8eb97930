package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseNewcomers;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;

/** Somebody who is not on record yet is written down and helped in the same case. */
@Controller
@PreAuthorize("hasAuthority('intake:receive')")
class NewBeneficiaryController {

    private final CaseNewcomers newcomers;
    private final NewBeneficiaryPage page;
    private final TransitionPages pages;
    private final Clock clock;

    NewBeneficiaryController(CaseNewcomers newcomers, NewBeneficiaryPage page, TransitionPages pages, Clock clock) {
        this.newcomers = newcomers;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/new-beneficiary")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.CHANGE_PARTIES, actor, model);
        NewBeneficiaryForm form = new NewBeneficiaryForm();
        form.see(file, clock.instant());
        form.renew();
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return pages.refusal(CaseAction.CHANGE_PARTIES, file, actor, redirect)
                .orElseGet(() -> page.show(file, form, actor, model));
    }

    /** Looks for who may be the same person and asks the law about whoever is typed; nothing is saved. */
    @PostMapping("/cases/{id}/new-beneficiary/answer")
    ModelAndView answer(
            @PathVariable CaseId id,
            @ModelAttribute("form") NewBeneficiaryForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        CaseFile file = pages.show(id, CaseAction.CHANGE_PARTIES, actor, model);
        return FormFlow.look(errors, model, page.show(file, form, actor, model));
    }

    /** The communes of the province chosen; nothing is saved. */
    @PostMapping("/cases/{id}/new-beneficiary/communes")
    String communes(
            @PathVariable CaseId id,
            @ModelAttribute("form") NewBeneficiaryForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        String view = page.show(pages.show(id, CaseAction.CHANGE_PARTIES, actor, model), form, actor, model);
        return htmx == null ? view : view + " :: reach";
    }

    @PostMapping("/cases/{id}/new-beneficiary")
    ModelAndView enter(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") NewBeneficiaryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Optional<PersonFacts> facts = page.read(form, errors, actor);
        if (errors.hasErrors()) {
            facts.ifPresent(known -> FormErrors.addBesides(
                    errors,
                    newcomers.objections(id, known, form.getStatusCode(), form.getApart(), actor).stream()
                            .map(RefusedNewcomer::of)
                            .toList()));
        }
        return FormFlow.submit(
                errors,
                model,
                () -> enter(id, form, facts.orElseThrow(), actor),
                () -> {
                    Flash.done(redirect, "casework.newBeneficiary.done");
                    return "/cases/" + id;
                },
                conflict -> {
                    CaseFile file = pages.showAgain(id, CaseAction.CHANGE_PARTIES, form, conflict, actor, model);
                    if (conflict) {
                        form.renew();
                    }
                    return page.show(file, form, actor, model);
                });
    }

    private void enter(CaseId id, NewBeneficiaryForm form, PersonFacts facts, Actor actor) {
        try {
            newcomers.enter(form.command(id), facts, actor);
        } catch (DomainException refusal) {
            if (refusal instanceof Refusals several) {
                Refusals.raise(several.all().stream().map(RefusedNewcomer::of).toList());
            }
            throw RefusedNewcomer.of(refusal);
        }
    }
}
