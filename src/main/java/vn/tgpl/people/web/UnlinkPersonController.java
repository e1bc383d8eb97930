package vn.tgpl.people.web;

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
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.NotLinked;
import vn.tgpl.people.domain.PersonLinks;
import vn.tgpl.people.domain.UnlinkPerson;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Undoes the link of a record with the others. */
@Controller
@RequestMapping(PeopleController.PAGE + "/{id}/unlink")
@PreAuthorize("hasAuthority('intake:receive')")
class UnlinkPersonController {

    private final People people;
    private final PersonLinks links;
    private final LinkLines lines;

    UnlinkPersonController(People people, PersonLinks links, LinkLines lines) {
        this.people = people;
        this.links = links;
        this.lines = lines;
    }

    @GetMapping
    String form(@PathVariable PersonId id, Actor actor, Model model) {
        model.addAttribute("form", new LinkReasonForm());
        return show(id, actor, model);
    }

    @PostMapping
    String unlink(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") LinkReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                links.unlink(new UnlinkPerson(id, Objects.requireNonNull(form.getReason())), actor);
                Flash.done(redirect, "people.unlink.done");
                return "redirect:" + PeopleController.PAGE + "/" + id;
            } catch (NotLinked refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, actor, model);
    }

    private String show(PersonId id, Actor actor, Model model) {
        lines.show(people.find(id, actor.scope()).orElseThrow(NotFound::new), actor, model);
        return "people/unlink";
    }
}
