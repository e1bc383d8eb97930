package vn.tgpl.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.list.CaseListFilter;
import vn.tgpl.casework.list.CaseListQueries;
import vn.tgpl.casework.list.CaseListQueries.Listing;
import vn.tgpl.platform.FoundCount;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.Lookup;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.Actor;

/** The list of cases. Words that may name a person are posted; the URL carries their token. */
@Controller
@PreAuthorize("hasAuthority('casework:read')")
class CaseListController {

    static final String PAGE = "/cases";

    private final CaseListQueries cases;
    private final CaseListReader filters;
    private final CaseListChoices choices;
    private final CaseListChips chips;
    private final CaseLines lines;
    private final CaseTexts texts;
    private final SearchWords searchWords;
    private final CaseListTrail trail;

    CaseListController(
            CaseListQueries cases,
            CaseListReader filters,
            CaseListChoices choices,
            CaseListChips chips,
            CaseLines lines,
            CaseTexts texts,
            SearchWords searchWords,
            CaseListTrail trail) {
        this.cases = cases;
        this.filters = filters;
        this.choices = choices;
        this.chips = chips;
        this.lines = lines;
        this.texts = texts;
        this.searchWords = searchWords;
        this.trail = trail;
    }

    /** Here the search is written down, once. */
    @Lookup
    @PostMapping("/cases/search")
    String search(
            @Valid @ModelAttribute("filter") CaseListForm filter,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasFieldErrors("words")) {
            return show(filter, errors, null, null, actor, response, model);
        }
        String words = filter.getWords();
        if (words != null) {
            Listing found = cases.list(filters.read(filter, errors, words, actor), actor.scope(), filter.order(), null);
            trail.searched(actor, words, found.count().getNumber());
        }
        filter.setQ(words == null ? null : searchWords.remember(words));
        return "redirect:" + filter.address().from(null);
    }

    @GetMapping(PAGE)
    String list(
            @Valid @ModelAttribute("filter") CaseListForm filter,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        filter.setWords(searchWords.recall(filter.getQ()).orElse(null));
        boolean forgotten = searchWords.areForgotten(filter.getQ());
        model.addAttribute("forgotten", forgotten);
        if (forgotten) {
            // said once: what is opened from here is the list as it is shown, from its beginning
            filter.setQ(null);
        }
        return show(filter, unreadable, filter.getWords(), forgotten ? null : after, actor, response, model);
    }

    private String show(
            CaseListForm filter,
            BindingResult errors,
            @Nullable String words,
            @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        CaseListFilter wanted = filters.read(filter, errors, words, actor);
        ListFilters.answer(errors, response);
        Listing listing = cases.list(wanted, actor.scope(), filter.order(), after);
        FoundCount count = listing.count();
        trail.shown(actor, wanted.group(), count.getNumber());
        String next = listing.page().next();
        boolean mayExport = actor.may(CaseExportController.RIGHT);
        model.addAttribute(
                "rows", listing.page().rows().stream().map(lines::line).toList());
        model.addAttribute("before", listing.page().before());
        model.addAttribute("heads", CaseListHeads.of(filter));
        model.addAttribute("chips", chips.of(filter));
        model.addAttribute("choices", choices);
        model.addAttribute("officeChoices", choices.offices(actor.scope()));
        model.addAttribute("yearChoices", choices.years(wanted.year()));
        model.addAttribute("groupChoices", choices.groups(actor));
        model.addAttribute("practitionerChoices", choices.practitioners(actor.scope()));
        model.addAttribute(
                "count", texts.text(count.isCut() ? "casework.list.many" : "casework.list.count", count.getNumber()));
        model.addAttribute(
                "takesFiles", actor.may(FileHandoversController.RIGHT) && wanted.state() == CaseState.CLOSED);
        model.addAttribute("sheetHref", mayExport ? filter.address().at(CaseExportController.SHEET) : null);
        model.addAttribute("printHref", mayExport ? filter.address().at(CaseExportController.PRINT) : null);
        model.addAttribute(
                "previousHref",
                listing.page().previousHref(place -> filter.address().from(place)));
        model.addAttribute("nextHref", next == null ? null : filter.address().from(next));
        model.addAttribute("firstHref", after == null ? null : filter.address().from(null));
        return "casework/list";
    }
}
