package vn.tgpl.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
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
import vn.tgpl.audit.Journal;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Shows a person, masked; a fact is opened with a reason that goes into the journal. */
@Controller
@RequestMapping(PeopleController.PAGE + "/{id}")
class PersonController {

    private static final String VIEW = "people/person";
    private static final String REVEALED = "revealed";

    private final People people;
    private final PersonPage page;
    private final PersonHistory history;
    private final Journal journal;

    PersonController(People people, PersonPage page, PersonHistory history, Journal journal) {
        this.people = people;
        this.page = page;
        this.history = history;
        this.journal = journal;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('people:read')")
    String show(@PathVariable PersonId id, Actor actor, Model model) {
        model.addAttribute("form", new RevealForm());
        return page(find(id, actor), (@Nullable MaskedFact) model.getAttribute(REVEALED), actor, model);
    }

    /** The fact is shown on the next page only; going back or reloading masks it again. */
    @PostMapping("/reveal")
    @PreAuthorize("hasAuthority('people:read') and hasAuthority('people:reveal')")
    String reveal(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") RevealForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PersonView person = find(id, actor);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(person, null, actor, model);
        }
        MaskedFact fact = Objects.requireNonNull(form.getFact());
        if (!Sight.besideTheMatter(actor).opens(fact.kind())) {
            throw new AccessDeniedException("not for this reader");
        }
        journal.record(actor, "people.reveal", "person", id.toString(), fact + ": " + form.getReason());
        redirect.addFlashAttribute(REVEALED, fact);
        Flash.done(redirect, "people.reveal.done");
        return "redirect:" + PeopleController.PAGE + "/" + id;
    }

    private String page(PersonView person, @Nullable MaskedFact revealed, Actor actor, Model model) {
        page.show(person, revealed, actor, model);
        model.addAttribute("history", history.of(person, revealed, actor));
        return VIEW;
    }

    private PersonView find(PersonId id, Actor actor) {
        return people.find(id, actor.scope()).orElseThrow(NotFound::new);
    }
}
