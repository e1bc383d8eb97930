package vn.tgpl.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.audit.Searches;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.domain.PersonListQueries;
import vn.tgpl.people.domain.PersonListQueries.Listing;
import vn.tgpl.people.domain.PersonRow;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.Lookup;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.Actor;

/** The list of people. */
@Controller
@RequestMapping(PeopleController.PAGE)
@PreAuthorize("hasAuthority('people:read')")
class PeopleController {

    static final String PAGE = "/people";

    private final PersonListQueries people;
    private final Catalogue catalogue;
    private final PersonListChoices choices;
    private final SearchWords searchWords;
    private final Searches trail;

    PeopleController(
            PersonListQueries people,
            Catalogue catalogue,
            PersonListChoices choices,
            SearchWords searchWords,
            Searches trail) {
        this.people = people;
        this.catalogue = catalogue;
        this.choices = choices;
        this.searchWords = searchWords;
        this.trail = trail;
    }

    @GetMapping
    String list(
            @Valid @ModelAttribute("form") PersonSearchForm form,
            BindingResult errors,
            @RequestParam(name = "q", required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        ListFilters.answer(errors, response);
        form.setWords(searchWords.recall(token).orElse(null));
        boolean forgotten = searchWords.areForgotten(token);
        model.addAttribute("forgotten", forgotten);
        // said once: what is opened from here is the list as it is shown, from its beginning
        String kept = forgotten ? null : token;
        return show(form, form.getWords(), kept, forgotten ? null : after, actor, model);
    }

    private String show(
            PersonSearchForm form,
            @Nullable String words,
            @Nullable String token,
            @Nullable String after,
            Actor actor,
            Model model) {
        Listing found = people.page(form.filter(words), after, actor.scope());
        String next = found.page().next();
        model.addAttribute("rows", lines(found.page()));
        model.addAttribute("count", found.count());
        model.addAttribute("offices", choices.offices(actor.scope()));
        model.addAttribute("previousHref", found.page().previousHref(place -> form.address(token, place)));
        model.addAttribute("next", next == null ? null : form.address(token, next));
        model.addAttribute("first", after == null ? null : form.address(token, null));
        return "people/people";
    }

    /** Posted, for the words name a person; the list's URL holds a token for them. Here the search is written down, once. */
    @Lookup
    @PostMapping("/search")
    String search(
            @Valid @ModelAttribute("form") PersonSearchForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            ListFilters.answer(errors, response);
            return show(form, null, null, null, actor, model);
        }
        String words = form.getWords();
        if (words == null) {
            return "redirect:" + form.address(null, null);
        }
        Listing found = people.page(form.filter(words), null, actor.scope());
        trail.record(actor, Searches.Place.PEOPLE, words, found.count().getNumber());
        return "redirect:" + form.address(searchWords.remember(words), null);
    }

    private List<PersonLine> lines(KeysetPage<PersonRow> page) {
        List<PersonLine> lines = new ArrayList<>(page.rows().size());
        for (PersonRow row : page.rows()) {
            String commune = row.communeCode() == null ? "" : catalogue.communeName(row.communeCode());
            lines.add(PersonLine.of(page.before() + lines.size() + 1, row, commune));
        }
        return lines;
    }
}
