package vn.tgpl.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.audit.Journal;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.ListSheet;
import vn.tgpl.platform.web.TakenMark;
import vn.tgpl.platform.web.WholeList;
import vn.tgpl.reporting.domain.CaseExport;
import vn.tgpl.reporting.domain.CaseRow;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.SecretSelections;
import vn.tgpl.reporting.domain.SmallSelections;
import vn.tgpl.shared.Actor;

/** The same cases as the list, as a sheet. */
@Controller
@PreAuthorize(
        "hasAuthority('reporting:dashboard') and hasAuthority('casework:read') and hasAuthority('casework:export')")
class CaseSheetController {

    private static final String FILE = "vu-viec";

    private static final String LIST = "/dashboard/cases";

    private final CaseExport cases;
    private final SmallSelections small;
    private final SecretSelections secret;
    private final Labels labels;
    private final TakenMark taken;
    private final Journal journal;
    private final Clock clock;

    CaseSheetController(
            CaseExport cases,
            SmallSelections small,
            SecretSelections secret,
            Labels labels,
            TakenMark taken,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.small = small;
        this.secret = secret;
        this.labels = labels;
        this.taken = taken;
        this.journal = journal;
        this.clock = clock;
    }

    @WholeList
    @GetMapping("/dashboard/cases/export")
    void export(
            @ModelAttribute("selection") SelectionForm form,
            BindingResult errors,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        CaseSelection selection = form.toSelection(labels, LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            // a sheet has no field to say it at; the list says it
            ListFilters.askAgain(LIST, request, response);
            return;
        }
        small.requireShown(selection, actor.scope());
        journal.record(
                actor,
                "reporting.export",
                "cases",
                actor.officeId().toString(),
                selection.measure().name());
        boolean nameless = secret.hidesNames(selection);
        List<CaseColumn> columns = CaseColumn.shown(nameless);
        new ListSheet(
                        labels.text("reporting.sheet"),
                        labels.text("common.no.column"),
                        heads(columns, nameless),
                        taken.of(actor))
                .answer(response, FILE, cases.rows(selection, actor.scope()), row -> cells(columns, row));
    }

    private List<String> heads(List<CaseColumn> columns, boolean nameless) {
        return columns.stream().map(column -> column.head(labels, nameless)).toList();
    }

    private List<String> cells(List<CaseColumn> columns, CaseRow row) {
        CaseLine line = CaseLine.of(row, labels);
        return columns.stream().map(column -> column.of(line)).toList();
    }
}
