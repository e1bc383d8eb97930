package vn.tgpl.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
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
import vn.tgpl.audit.Journal;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Gives a person, on one paper, what is held about him; each time it is asked who wants it and why. */
@Controller
@RequestMapping(PeopleController.PAGE + "/{id}/own-data")
@PreAuthorize("hasAuthority('people:own-data')")
class OwnDataController {

    private final People people;
    private final OwnDataPage page;
    private final Journal journal;
    private final MessageSource messages;

    OwnDataController(People people, OwnDataPage page, Journal journal, MessageSource messages) {
        this.people = people;
        this.page = page;
        this.journal = journal;
        this.messages = messages;
    }

    @GetMapping
    String form(@PathVariable PersonId id, Actor actor, Model model) {
        model.addAttribute("form", new OwnDataForm());
        return ask(find(id, actor), model);
    }

    /** The paper is the answer itself: nothing of it is kept, and whoever wants it again says why again. */
    @PostMapping
    String give(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") OwnDataForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        PersonView person = find(id, actor);
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ask(person, model);
        }
        page.show(person, form, actor, model);
        journal.record(actor, OwnReaders.GIVEN, "person", id.toString(), form.told());
        return "people/own-data";
    }

    private String ask(PersonView person, Model model) {
        model.addAttribute("id", person.id().toString());
        model.addAttribute("fullName", person.fullName());
        model.addAttribute("askers", options("people.own.by.", AskedBy.values()));
        model.addAttribute("identities", options("people.own.identity.", IdentityShown.values()));
        return "people/own-data-form";
    }

    private List<Option> options(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(
                        value.name(), messages.getMessage(prefix + value, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    private PersonView find(PersonId id, Actor actor) {
        return people.find(id, actor.scope()).orElseThrow(NotFound::new);
    }
}
