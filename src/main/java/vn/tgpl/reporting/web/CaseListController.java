package vn.tgpl.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.reporting.domain.CaseRow;
import vn.tgpl.reporting.domain.CaseRowQueries;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.SecretSelections;
import vn.tgpl.reporting.domain.SmallSelections;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** The cases behind a number of the dashboard. */
@Controller
@PreAuthorize("hasAuthority('reporting:dashboard') and hasAuthority('casework:read')")
class CaseListController {

    private final CaseRowQueries cases;
    private final SmallSelections small;
    private final SecretSelections secret;
    private final Labels labels;
    private final SearchWords words;
    private final Clock clock;

    CaseListController(
            CaseRowQueries cases,
            SmallSelections small,
            SecretSelections secret,
            Labels labels,
            SearchWords words,
            Clock clock) {
        this.cases = cases;
        this.small = small;
        this.secret = secret;
        this.labels = labels;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/dashboard/cases")
    String list(
            @ModelAttribute("selection") SelectionForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        CaseSelection selection = form.toSelection(labels, LocalDate.now(clock), errors);
        ListFilters.answer(errors, response);
        small.requireShown(selection, actor.scope());
        boolean nameless = secret.hidesNames(selection);
        KeysetPage<CaseRow> page = cases.page(
                selection, actor.scope(), nameless ? words.recall(after).orElse(null) : after);
        String next = page.next();
        // a position names a case
        if (next != null && nameless) {
            next = words.remember(next);
        }
        model.addAttribute("chosen", selection);
        model.addAttribute("measures", labels.measures());
        model.addAttribute("title", labels.selection(selection));
        model.addAttribute("count", Display.number(cases.count(selection, actor.scope())));
        model.addAttribute("hidesNames", nameless);
        model.addAttribute(
                "rows",
                page.rows().stream().map(row -> CaseLine.of(row, labels)).toList());
        model.addAttribute("before", page.before());
        model.addAttribute("sheetHref", actor.may("casework:export") ? SelectionForm.sheetHref(selection) : null);
        model.addAttribute("nextHref", next == null ? null : SelectionForm.nextHref(selection, next));
        model.addAttribute("firstHref", after == null ? null : SelectionForm.href(selection));
        return "reporting/cases";
    }
}
