package vn.tgpl.intake.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.platform.web.Lookup;
import vn.tgpl.shared.Actor;

/**
 * Helps while the form is being filled: with script a part of the page is swapped, without it the page comes back with
 * all that was typed. Nothing is saved here.
 */
@Controller
@PreAuthorize("hasAuthority('intake:receive')")
class RequestFormHelpController {

    private static final String PERSON = "intake/new-person :: person";

    private final RequestFormPage page;
    private final KnownPeople known;
    private final CardReading cards;

    RequestFormHelpController(RequestFormPage page, KnownPeople known, CardReading cards) {
        this.page = page;
        this.known = known;
        this.cards = cards;
    }

    @PostMapping("/requests/new/card")
    String readCard(
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        // Enter in the empty field: nobody has shown a card
        if (form.getCard() == null) {
            return person(form, htmx, actor, model);
        }
        cards.read(form, errors);
        return person(form, htmx, actor, model);
    }

    @Lookup
    @PostMapping("/requests/new/known")
    String findKnown(
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        if (htmx == null) {
            return page.show(form, actor, model);
        }
        page.showPerson(form, actor, model);
        return "intake/new-person :: matches";
    }

    @PostMapping("/requests/new/known-person")
    String chooseKnown(
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @RequestParam UUID choose,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        known.choose(form, choose, actor);
        return person(form, htmx, actor, model);
    }

    @PostMapping("/requests/new/other-person")
    String releaseKnown(
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        known.release(form);
        return person(form, htmx, actor, model);
    }

    @PostMapping("/requests/new/communes")
    String communes(
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        return person(form, htmx, actor, model);
    }

    @PostMapping("/requests/new/party")
    String addParty(@ModelAttribute("form") RequestForm form, BindingResult errors, Actor actor, Model model) {
        form.growParties();
        return page.show(form, actor, model);
    }

    @PostMapping("/requests/answer-panel")
    String answer(
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        return htmx == null ? page.show(form, actor, model) : page.showLiveAnswer(form, actor, model);
    }

    private String person(RequestForm form, @Nullable String htmx, Actor actor, Model model) {
        if (htmx == null) {
            return page.show(form, actor, model);
        }
        page.showPerson(form, actor, model);
        model.addAttribute("answerStale", true);
        return PERSON;
    }
}
