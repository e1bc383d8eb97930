package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.RequestListQueries;
import vn.tgpl.intake.domain.RequestRow;
import vn.tgpl.intake.domain.RequestState;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TypedMonth;

/** The list of requests. */
@Controller
@RequestMapping(RequestsController.PAGE)
@PreAuthorize("hasAuthority('intake:read')")
class RequestsController {

    static final String PAGE = "/requests";

    private final RequestListQueries requests;
    private final RequestLines lines;
    private final RequestCatalogue choices;
    private final SearchWords searchWords;

    RequestsController(
            RequestListQueries requests, RequestLines lines, RequestCatalogue choices, SearchWords searchWords) {
        this.requests = requests;
        this.lines = lines;
        this.choices = choices;
        this.searchWords = searchWords;
    }

    @GetMapping
    String list(
            @ModelAttribute("form") RequestSearchForm form,
            BindingResult errors,
            @RequestParam(name = "q", required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        form.setWords(searchWords.recall(token).orElse(null));
        return show(form, errors, form.getWords(), token, after, actor, response, model);
    }

    private String show(
            RequestSearchForm form,
            BindingResult errors,
            @Nullable String words,
            @Nullable String token,
            @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        refuseUnreadableMonth("from", form.getFrom(), errors);
        refuseUnreadableMonth("to", form.getTo(), errors);
        ListFilters.answer(errors, response);
        KeysetPage<RequestRow> page = requests.page(form.filter(words, after), actor.scope());
        model.addAttribute("rows", lines.of(page.rows(), locale));
        model.addAttribute("next", page.next() == null ? null : form.address(token, form.getState(), page.next()));
        model.addAttribute("first", after == null ? null : form.address(token, form.getState(), null));
        model.addAttribute("states", lines.states(form, token, waiting(words, actor), locale));
        model.addAttribute("channels", choices.options("intake.channel.", Channel.values(), locale));
        model.addAttribute("fields", choices.fields());
        model.addAttribute("forms", choices.forms(locale));
        model.addAttribute("mayReceive", actor.may("intake:receive"));
        return "intake/requests";
    }

    /** What waits in each open state; beside a search it would count something else than what is shown. */
    private Map<RequestState, Long> waiting(@Nullable String words, Actor actor) {
        return words == null ? requests.openCounts(actor.scope()) : Map.of();
    }

    /** Posted, for the words may name a person; the list's URL holds a token for them. */
    @PostMapping("/search")
    String search(
            @Valid @ModelAttribute("form") RequestSearchForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasFieldErrors("words")) {
            return show(form, errors, null, null, null, actor, response, model);
        }
        String words = form.getWords();
        String token = words == null ? null : searchWords.remember(words);
        return "redirect:" + form.address(token, form.getState(), null);
    }

    private static void refuseUnreadableMonth(String field, @Nullable String typed, BindingResult errors) {
        if (typed != null && TypedMonth.parse(typed).isEmpty()) {
            errors.rejectValue(field, "typeMismatch.java.time.YearMonth");
        }
    }
}
