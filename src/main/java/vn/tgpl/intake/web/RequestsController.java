package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
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
import vn.tgpl.audit.Searches;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.RequestListQueries;
import vn.tgpl.intake.domain.RequestListQueries.Listing;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.Lookup;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.Actor;

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
    private final Searches trail;

    RequestsController(
            RequestListQueries requests,
            RequestLines lines,
            RequestCatalogue choices,
            SearchWords searchWords,
            Searches trail) {
        this.requests = requests;
        this.lines = lines;
        this.choices = choices;
        this.searchWords = searchWords;
        this.trail = trail;
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
        boolean forgotten = searchWords.areForgotten(token);
        model.addAttribute("forgotten", forgotten);
        // said once: what is opened from here is the list as it is shown, from its beginning
        String kept = forgotten ? null : token;
        return show(form, errors, form.getWords(), kept, forgotten ? null : after, actor, response, model);
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
        form.refuseUnreadableMonths(errors);
        ListFilters.answer(errors, response);
        Listing found = requests.page(form.filter(words), form.order(), actor.scope(), after);
        String next = found.page().next();
        model.addAttribute("rows", lines.of(found.page(), locale));
        model.addAttribute("count", found.count(form.getState()));
        model.addAttribute("heads", RequestListHeads.of(form, token));
        model.addAttribute(
                "previousHref", found.page().previousHref(place -> form.address(token, form.getState(), place)));
        model.addAttribute("next", next == null ? null : form.address(token, form.getState(), next));
        model.addAttribute("first", after == null ? null : form.address(token, form.getState(), null));
        model.addAttribute("states", lines.states(form, token, found, locale));
        model.addAttribute("channels", choices.options("intake.channel.", Channel.values(), locale));
        model.addAttribute("fields", choices.fields());
        model.addAttribute("forms", choices.forms(locale));
        boolean mayExport = actor.may(RequestExportController.RIGHT);
        model.addAttribute("sheetHref", mayExport ? form.at(RequestExportController.SHEET, token) : null);
        model.addAttribute("printHref", mayExport ? form.at(RequestExportController.PRINT, token) : null);
        model.addAttribute("mayReceive", actor.may("intake:receive"));
        return "intake/requests";
    }

    /** Posted, for the words may name a person; the list's URL holds a token for them. */
    @Lookup
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
        if (words == null) {
            return "redirect:" + form.address(null, form.getState(), null);
        }
        Listing found = requests.page(form.filter(words), form.order(), actor.scope(), null);
        trail.record(
                actor,
                Searches.Place.REQUESTS,
                words,
                found.count(form.getState()).getNumber());
        String token = searchWords.remember(words);
        return "redirect:" + form.address(token, form.getState(), null);
    }
}
