package vn.tgpl.home.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.audit.Searches;
import vn.tgpl.home.domain.Hit;
import vn.tgpl.home.domain.Marks;
import vn.tgpl.home.domain.Question;
import vn.tgpl.home.domain.SearchQueries;
import vn.tgpl.platform.web.Lookup;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.Actor;

/** The one search box: words are posted, for they may name a person; the URL of the result carries a token. */
@Controller
@PreAuthorize("isAuthenticated()")
class SearchController {

    private static final String PAGE = "/search";
    private static final String VIEW = "home/search";

    private final SearchQueries queries;
    private final SearchWords searchWords;
    private final Searches trail;

    SearchController(SearchQueries queries, SearchWords searchWords, Searches trail) {
        this.queries = queries;
        this.searchWords = searchWords;
        this.trail = trail;
    }

    @Lookup
    @PostMapping(PAGE)
    String ask(
            @Valid @ModelAttribute("form") SearchForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        String words = form.getWords();
        Optional<Question> question = read(words);
        if (words == null || question.isEmpty()) {
            return "redirect:" + PAGE;
        }
        if (question.get().isExact()) {
            List<Hit> hits = queries.find(question.get(), actor);
            if (hits.size() == 1) {
                trail.record(actor, Searches.Place.EVERYWHERE, words, "1");
                return "redirect:" + HitGroup.href(hits.get(0), !actor.may("referrals:read"));
            }
        }
        return "redirect:" + PAGE + "?q=" + searchWords.remember(words);
    }

    @GetMapping(PAGE)
    String show(
            @ModelAttribute("form") SearchForm form,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String q,
            Actor actor,
            Model model) {
        String words = searchWords.recall(q).orElse(null);
        form.setWords(words);
        model.addAttribute("forgotten", searchWords.areForgotten(q));
        model.addAttribute(
                "groups",
                read(words)
                        .map(question -> groups(question, String.valueOf(words), actor))
                        .orElse(List.of()));
        return VIEW;
    }

    private List<HitGroup> groups(Question question, String words, Actor actor) {
        List<Hit> hits = Marks.exactFirst(queries.find(question, actor), question);
        trail.record(actor, Searches.Place.EVERYWHERE, words, Integer.toString(hits.size()));
        boolean sender = !actor.may("referrals:read");
        return Stream.of(Hit.Kind.values())
                .map(kind -> HitGroup.of(
                        kind, hits.stream().filter(hit -> hit.kind() == kind).toList(), sender))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static Optional<Question> read(@Nullable String words) {
        return Optional.ofNullable(words).flatMap(Question::read);
    }
}
