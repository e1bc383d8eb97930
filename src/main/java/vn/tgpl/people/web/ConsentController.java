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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.people.ConsentGiven;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.domain.Consents;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.TimeOrderedId;

/** Writes down what a person consented to. */
@Controller
@RequestMapping(PeopleController.PAGE + "/{id}/consents")
@PreAuthorize("hasAuthority('intake:receive')")
class ConsentController {

    private final People people;
    private final Consents consents;
    private final MessageSource messages;

    ConsentController(People people, Consents consents, MessageSource messages) {
        this.people = people;
        this.consents = consents;
        this.messages = messages;
    }

    @GetMapping
    String form(@PathVariable PersonId id, Actor actor, Model model) {
        ConsentForm form = new ConsentForm();
        form.setConsentId(TimeOrderedId.next());
        model.addAttribute("form", form);
        return show(id, actor, model);
    }

    @PostMapping
    String record(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, actor, model);
        }
        try {
            consents.record(form.command(id), actor);
        } catch (FormAlreadyUsed used) {
            FormErrors.add(errors, used);
            form.setConsentId(TimeOrderedId.next());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, actor, model);
        }
        Flash.done(redirect, "people.consent.done");
        return "redirect:" + PeopleController.PAGE + "/" + id;
    }

    private String show(PersonId id, Actor actor, Model model) {
        PersonView person = people.find(id, actor.scope()).orElseThrow(NotFound::new);
        model.addAttribute("id", id.toString());
        model.addAttribute("fullName", person.fullName());
        model.addAttribute("ways", ways());
        return "people/consent";
    }

    private List<Option> ways() {
        return Arrays.stream(ConsentGiven.values())
                .map(way -> new Option(
                        way.name(),
                        messages.getMessage("people.consent.given." + way, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
