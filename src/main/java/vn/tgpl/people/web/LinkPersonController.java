package vn.tgpl.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.LinkedAlready;
import vn.tgpl.people.domain.LinkedToItself;
import vn.tgpl.people.domain.PersonLinks;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Links a person with another record of him. */
@Controller
@RequestMapping(PeopleController.PAGE + "/{id}/link")
@PreAuthorize("hasAuthority('intake:receive')")
class LinkPersonController {

    private final People people;
    private final PersonLinks links;
    private final LinkLines lines;

    LinkPersonController(People people, PersonLinks links, LinkLines lines) {
        this.people = people;
        this.links = links;
        this.lines = lines;
    }

    /** A record may be chosen already. */
    @GetMapping
    String form(
            @PathVariable PersonId id,
            @ModelAttribute("form") LinkPersonForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        return show(id, actor, model);
    }

    @PostMapping
    String link(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") LinkPersonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                links.link(form.toCommand(id), actor);
                Flash.done(redirect, "people.link.done");
                return "redirect:" + PeopleController.PAGE + "/" + id;
            } catch (LinkedToItself | LinkedAlready refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, actor, model);
    }

    private String show(PersonId id, Actor actor, Model model) {
        lines.show(people.find(id, actor.scope()).orElseThrow(NotFound::new), actor, model);
        return "people/link";
    }
}
