package vn.tgpl.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
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
import vn.tgpl.audit.domain.SearchJournal;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.Actor;

/** Tells who searched for somebody, to whoever types the same words. */
@Controller
@RequestMapping(SearchesController.PAGE)
@PreAuthorize("hasAuthority('audit:read')")
class SearchesController {

    static final String PAGE = "/audit/searches";
    private static final String VIEW = "audit/searches";
    private static final SearchJournal.Found NONE = new SearchJournal.Found(List.of(), false);

    private final SearchJournal searches;
    private final SearchLines lines;
    private final SearchWords searchWords;

    SearchesController(SearchJournal searches, SearchLines lines, SearchWords searchWords) {
        this.searches = searches;
        this.lines = lines;
        this.searchWords = searchWords;
    }

    @GetMapping
    String page(
            @ModelAttribute("form") SearchedForm form,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String q,
            Actor actor,
            Model model) {
        String words = searchWords.recall(q).orElse(null);
        form.setWords(words);
        model.addAttribute("forgotten", searchWords.areForgotten(q));
        show(words == null ? NONE : searches.whoSearched(words, actor), words != null, model);
        return VIEW;
    }

    /** Posted, for the words name a person; the URL of the answer holds a token for them. */
    @PostMapping
    String ask(
            @Valid @ModelAttribute("form") SearchedForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("forgotten", false);
            show(NONE, false, model);
            return VIEW;
        }
        return "redirect:" + PAGE + "?q=" + searchWords.remember(Objects.requireNonNull(form.getWords()));
    }

    private void show(SearchJournal.Found found, boolean asked, Model model) {
        model.addAttribute("rows", lines.of(found.entries()));
        model.addAttribute("cut", found.isCut());
        model.addAttribute("asked", asked);
        model.addAttribute("ready", searches.isReady());
    }
}
