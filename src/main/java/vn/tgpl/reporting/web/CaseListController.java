package vn.tgpl.reporting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.reporting.domain.CaseRow;
import vn.tgpl.reporting.domain.CaseRowQueries;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** The cases behind a number of the dashboard. */
@Controller
@PreAuthorize("hasAuthority('reporting:dashboard') and hasAuthority('casework:read')")
class CaseListController {

    private final CaseRowQueries cases;
    private final Labels labels;

    CaseListController(CaseRowQueries cases, Labels labels) {
        this.cases = cases;
        this.labels = labels;
    }

    @GetMapping("/dashboard/cases")
    String list(
            @ModelAttribute("selection") SelectionForm form,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        if (unreadable.hasErrors()) {
            throw new NotFound();
        }
        CaseSelection selection = form.toSelection();
        KeysetPage<CaseRow> page = cases.page(selection, actor.scope(), after);
        String next = page.next();
        model.addAttribute("title", labels.selection(selection));
        model.addAttribute("count", Display.number(cases.count(selection, actor.scope())));
        model.addAttribute("hidesNames", selection.hidesNames());
        model.addAttribute(
                "rows",
                page.rows().stream().map(row -> CaseLine.of(row, labels)).toList());
        model.addAttribute("sheetHref", actor.may("casework:export") ? SelectionForm.sheetHref(selection) : null);
        model.addAttribute("nextHref", next == null ? null : SelectionForm.nextHref(selection, next));
        model.addAttribute("firstHref", after == null ? null : SelectionForm.href(selection));
        return "reporting/cases";
    }
}
