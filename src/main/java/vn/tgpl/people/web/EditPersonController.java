package vn.tgpl.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.domain.PersonChangedMeanwhile;
import vn.tgpl.people.form.PersonForms;
import vn.tgpl.people.form.PersonReader;
import vn.tgpl.people.form.VillageNote;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Corrects a person. */
@Controller
@RequestMapping(PeopleController.PAGE + "/{id}/edit")
@PreAuthorize("hasAuthority('intake:receive')")
class EditPersonController {

    private static final String VIEW = "people/edit";

    private final People people;
    private final PersonForms forms;
    private final PersonReader reader;
    private final EditedPerson edited;
    private final MergedPerson merged;

    EditPersonController(
            People people, PersonForms forms, PersonReader reader, EditedPerson edited, MergedPerson merged) {
        this.people = people;
        this.forms = forms;
        this.reader = reader;
        this.edited = edited;
        this.merged = merged;
    }

    @GetMapping
    String form(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            Model model) {
        PersonView person = find(id, actor);
        EditPersonForm form = new EditPersonForm();
        edited.fill(form, person.facts(), person.version());
        form.setBack(back);
        merged.begin(form, person, model);
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return show(person, form, model);
    }

    @PostMapping
    String save(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") EditPersonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PersonView person = find(id, actor);
        Optional<PersonFacts> typed = reader.read(form, person.facts(), errors)
                .map(facts -> edited.merge(facts, form.isSafetyReasonDropped(), person.facts()));
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (typed.isPresent()) {
            try {
                people.edit(new EditPerson(id, form.getVersion(), typed.get()), actor);
                Flash.done(redirect, "people.edit.done");
                VillageNote.tell(form.getVillage(), typed.get().village(), redirect);
                return "redirect:" + Objects.requireNonNullElse(form.getBack(), PeopleController.PAGE + "/" + id);
            } catch (PersonChangedMeanwhile stale) {
                status = HttpStatus.CONFLICT;
                Optional<String> merge = merged.page(form, typed.get(), person, model);
                if (merge.isPresent()) {
                    response.setStatus(status.value());
                    return merge.get();
                }
                form.setVersion(person.version());
                FormErrors.add(errors, stale);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(status.value());
        return show(person, form, model);
    }

    /** The communes of the province chosen; nothing is saved. */
    @PostMapping("/communes")
    String communes(
            @PathVariable PersonId id,
            @ModelAttribute("form") EditPersonForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        show(find(id, actor), form, model);
        return htmx == null ? VIEW : VIEW + " :: reach";
    }

    private String show(PersonView person, EditPersonForm form, Model model) {
        model.addAttribute("id", person.id().toString());
        model.addAttribute("fullName", person.fullName());
        model.addAttribute("reasonOnRecord", person.facts().safety().reason() != null);
        model.addAttribute("personChoices", forms.choices(form, LocaleContextHolder.getLocale()));
        model.addAttribute("doubts", forms.doubts(form));
        return VIEW;
    }

    private PersonView find(PersonId id, Actor actor) {
        return people.find(id, actor.scope()).orElseThrow(NotFound::new);
    }
}
