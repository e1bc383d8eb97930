package vn.tgpl.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
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
import vn.tgpl.people.PersonView;
import vn.tgpl.people.domain.ConsentAlreadyWithdrawn;
import vn.tgpl.people.domain.ConsentBook;
import vn.tgpl.people.domain.Consents;
import vn.tgpl.people.domain.WithdrawnBeforeGiven;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Takes a consent back for the person who gave it. */
@Controller
@RequestMapping(PeopleController.PAGE + "/{id}/consents/{consentId}/withdrawal")
@PreAuthorize("hasAuthority('intake:receive')")
class ConsentWithdrawalController {

    private final People people;
    private final ConsentBook book;
    private final Consents consents;
    private final ConsentLines lines;

    ConsentWithdrawalController(People people, ConsentBook book, Consents consents, ConsentLines lines) {
        this.people = people;
        this.book = book;
        this.consents = consents;
        this.lines = lines;
    }

    @GetMapping
    String form(@PathVariable PersonId id, @PathVariable UUID consentId, Actor actor, Model model) {
        model.addAttribute("form", new WithdrawalForm());
        return show(id, consentId, actor, model);
    }

    @PostMapping
    String withdraw(
            @PathVariable PersonId id,
            @PathVariable UUID consentId,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                consents.withdraw(form.command(id, consentId), actor);
                Flash.done(redirect, "people.consent.withdrawn.done");
                return "redirect:" + PeopleController.PAGE + "/" + id;
            } catch (ConsentAlreadyWithdrawn | WithdrawnBeforeGiven refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, consentId, actor, model);
    }

    private String show(PersonId id, UUID consentId, Actor actor, Model model) {
        PersonView person = people.find(id, actor.scope()).orElseThrow(NotFound::new);
        model.addAttribute("id", id.toString());
        model.addAttribute("fullName", person.fullName());
        model.addAttribute("consent", lines.line(book.find(id, consentId).orElseThrow(NotFound::new), id, false));
        model.addAttribute("consentId", consentId.toString());
        return "people/consent-withdrawal";
    }
}
