package vn.tgpl.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.domain.PersonListQueries;
import vn.tgpl.people.domain.PersonRow;
import vn.tgpl.platform.KeysetPage;
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
    private final SearchWords searchWords;

    PeopleController(PersonListQueries people, Catalogue catalogue, SearchWords searchWords) {
        this.people = people;
        this.catalogue = catalogue;
        this.searchWords = searchWords;
    }

    @GetMapping
    String list(
            @ModelAttribute("form") PersonSearchForm form,
            @RequestParam(name = "q", required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable UUID after,
            Actor actor,
            Model model) {
        form.setWords(searchWords.recall(token).orElse(null));
        return show(form.getWords(), token, after, actor, model);
    }

    private String show(
            @Nullable String words, @Nullable String token, @Nullable UUID after, Actor actor, Model model) {
        KeysetPage<PersonRow> page = people.page(words, after, actor.scope());
        model.addAttribute("rows", lines(page.rows()));
        model.addAttribute("next", page.next() == null ? null : address(token, page.next()));
        model.addAttribute("first", after == null ? null : address(token, null));
        return "people/people";
    }

    /** Posted, for the words name a person; the list's URL holds a token for them. */
    @PostMapping("/search")
    String search(
            @Valid @ModelAttribute("form") PersonSearchForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(null, null, null, actor, model);
        }
        String words = form.getWords();
        return "redirect:" + address(words == null ? null : searchWords.remember(words), null);
    }

    private List<PersonLine> lines(List<PersonRow> rows) {
        List<PersonLine> lines = new ArrayList<>(rows.size());
        for (PersonRow row : rows) {
            String commune = row.communeCode() == null ? "" : catalogue.communeName(row.communeCode());
            lines.add(PersonLine.of(lines.size() + 1, row, commune));
        }
        return lines;
    }

    private static String address(@Nullable String token, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PAGE);
        if (token != null) {
            address.queryParam("q", token);
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode().toUriString();
    }
}
