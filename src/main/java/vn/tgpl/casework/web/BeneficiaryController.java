package vn.tgpl.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.audit.Searches;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseJoining;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.platform.web.Lookup;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.Actor;

/** Somebody on record is found, or named by his id, and helped in the same case. */
@Controller
@PreAuthorize("hasAuthority('intake:receive')")
class BeneficiaryController {

    private final CaseJoining joinings;
    private final BeneficiaryChoices choices;
    private final JoiningPage joining;
    private final TransitionPages pages;
    private final SearchWords searchWords;
    private final Searches trail;
    private final Clock clock;

    BeneficiaryController(
            CaseJoining joinings,
            BeneficiaryChoices choices,
            JoiningPage joining,
            TransitionPages pages,
            SearchWords searchWords,
            Searches trail,
            Clock clock) {
        this.joinings = joinings;
        this.choices = choices;
        this.joining = joining;
        this.pages = pages;
        this.searchWords = searchWords;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/beneficiaries/new")
    String form(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable UUID person,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.CHANGE_PARTIES, actor, model);
        BeneficiaryForm form = new BeneficiaryForm();
        form.see(file, clock.instant());
        form.setPersonId(person);
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return pages.refusal(CaseAction.CHANGE_PARTIES, file, actor, redirect)
                .orElseGet(() -> page(file, form, actor, model));
    }

    /** Looks for people; what was chosen and typed stays. */
    @Lookup
    @PostMapping("/cases/{id}/beneficiaries/search")
    String search(
            @PathVariable CaseId id,
            @ModelAttribute("form") BeneficiaryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        CaseFile file = pages.show(id, CaseAction.CHANGE_PARTIES, actor, model);
        if (form.getWords() == null) {
            errors.rejectValue("words", "validation.required");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page(file, form, true, actor, model);
    }

    /** Asks the law about whoever is chosen; nothing is saved. */
    @PostMapping("/cases/{id}/beneficiaries/answer")
    ModelAndView answer(
            @PathVariable CaseId id,
            @ModelAttribute("form") BeneficiaryForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        CaseFile file = pages.show(id, CaseAction.CHANGE_PARTIES, actor, model);
        return FormFlow.look(errors, model, page(file, form, actor, model));
    }

    @PostMapping("/cases/{id}/beneficiaries")
    ModelAndView add(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") BeneficiaryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (form.getPersonId() == null && !errors.hasFieldErrors("personId")) {
            // nobody can be chosen before somebody was found: the way there begins at the search
            boolean nobodyToChoose = choices.people(form, actor).isEmpty();
            errors.rejectValue(nobodyToChoose ? "words" : "personId", "casework.beneficiaries.nobody");
        }
        Optional<PersonFacts> facts = choices.facts(form, actor);
        joining.check(form, facts, errors);
        if (errors.hasErrors()) {
            facts.ifPresent(known -> FormErrors.addBesides(
                    errors,
                    joinings.objections(id, form.onRecord(), known, form.getStatusCode(), form.getApart(), actor)));
        }
        return FormFlow.submit(
                errors,
                model,
                () -> joinings.add(form.command(id), actor),
                () -> {
                    Flash.done(redirect, "casework.beneficiaries.done");
                    return "/cases/" + id;
                },
                conflict -> {
                    CaseFile file = pages.showAgain(id, CaseAction.CHANGE_PARTIES, form, conflict, actor, model);
                    return page(file, form, actor, model);
                });
    }

    private String page(CaseFile file, BeneficiaryForm form, Actor actor, Model model) {
        return page(file, form, false, actor, model);
    }

    private String page(CaseFile file, BeneficiaryForm form, boolean asked, Actor actor, Model model) {
        joining.show(file, form, choices.facts(form, actor), actor, model);
        List<Option> people = choices.people(form, actor);
        model.addAttribute("people", people);
        tell(form.getWords(), asked, people.size(), actor);
        return "casework/beneficiary";
    }

    /** The form carries the words along: only the search itself, or words that come with the form for the first time, are one. */
    private void tell(@Nullable String words, boolean asked, int found, Actor actor) {
        if (words != null && (asked || !searchWords.areKept(words))) {
            trail.record(actor, Searches.Place.BENEFICIARIES, words, Integer.toString(found));
            searchWords.remember(words);
        }
    }
}
