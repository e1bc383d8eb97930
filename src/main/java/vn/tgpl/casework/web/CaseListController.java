package vn.tgpl.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import vn.tgpl.casework.list.CaseListQueries;
import vn.tgpl.casework.list.CaseListQueries.Listing;
import vn.tgpl.casework.list.CaseListRow;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** The list of cases. Words that may name a person are posted; the URL carries their token. */
@Controller
@PreAuthorize("hasAuthority('casework:read')")
class CaseListController {

    private final CaseListQueries cases;
    private final CaseListChoices choices;
    private final CaseTexts texts;
    private final Offices offices;
    private final SearchWords searchWords;

    CaseListController(
            CaseListQueries cases, CaseListChoices choices, CaseTexts texts, Offices offices, SearchWords searchWords) {
        this.cases = cases;
        this.choices = choices;
        this.texts = texts;
        this.offices = offices;
        this.searchWords = searchWords;
    }

    @PostMapping("/cases/search")
    String search(
            @Valid @ModelAttribute("filter") CaseListForm filter,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasFieldErrors("words")) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(filter, null, null, actor, model);
        }
        filter.setQ(filter.getWords() == null ? null : searchWords.remember(filter.getWords()));
        return "redirect:" + filter.href(null);
    }

    @GetMapping("/cases")
    String list(
            @Valid @ModelAttribute("filter") CaseListForm filter,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        ListFilters.answer(unreadable, response);
        filter.setWords(searchWords.recall(filter.getQ()).orElse(null));
        return show(filter, filter.getWords(), after, actor, model);
    }

    private String show(CaseListForm filter, @Nullable String words, @Nullable String after, Actor actor, Model model) {
        Listing listing = cases.list(filter.toFilter(words), actor.scope(), filter.isByDeadline(), after);
        List<CaseLine> rows = listing.page().rows().stream().map(this::line).toList();
        String next = listing.page().next();
        model.addAttribute("rows", rows);
        model.addAttribute("choices", choices);
        model.addAttribute("officeChoices", choices.offices(actor.scope()));
        model.addAttribute(
                "count",
                listing.isCountCut()
                        ? texts.text("casework.list.many")
                        : texts.text("casework.list.count", Display.number(listing.count())));
        model.addAttribute("nextHref", next == null ? null : filter.href(next));
        model.addAttribute("firstHref", after == null ? null : filter.href(null));
        return "casework/list";
    }

    private CaseLine line(CaseListRow row) {
        return new CaseLine(
                "/cases/" + row.id(),
                row.code(),
                row.beneficiaryName(),
                row.others() == 0 ? null : texts.text("casework.list.others", row.others()),
                texts.form(row.form()),
                texts.field(row.fieldCode(), row.acceptedAt()),
                offices.get(row.office()).abbreviation(),
                row.practitionerNames(),
                Display.dateOf(row.acceptedAt()),
                texts.tone(row.state()),
                texts.state(row.state()),
                due(row));
    }

    private CaseTexts.@Nullable DueText due(CaseListRow row) {
        return row.nextDueAt() == null || row.nextUnit() == null ? null : texts.due(row.nextUnit(), row.nextDueAt());
    }
}
