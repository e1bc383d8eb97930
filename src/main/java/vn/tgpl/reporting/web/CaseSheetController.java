package vn.tgpl.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.audit.Journal;
import vn.tgpl.reporting.domain.CaseExport;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.SmallSelections;
import vn.tgpl.shared.Actor;

/** The same cases as the list, as a sheet. */
@Controller
@PreAuthorize(
        "hasAuthority('reporting:dashboard') and hasAuthority('casework:read') and hasAuthority('casework:export')")
class CaseSheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ATTACHMENT = "attachment; filename=vu-viec.xlsx";

    private static final String LIST = "/dashboard/cases";

    private final CaseExport cases;
    private final SmallSelections small;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    CaseSheetController(CaseExport cases, SmallSelections small, Labels labels, Journal journal, Clock clock) {
        this.cases = cases;
        this.small = small;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

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
            response.sendRedirect(request.getContextPath() + LIST + "?" + request.getQueryString());
            return;
        }
        small.requireShown(selection, actor.scope());
        journal.record(actor, "reporting.export", "cases", selection.measure().name(), null);
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ATTACHMENT);
        try (CaseSheet sheet = new CaseSheet(response.getOutputStream(), labels, selection.hidesNames())) {
            cases.each(selection, actor.scope(), row -> sheet.add(CaseLine.of(row, labels)));
        }
    }
}
