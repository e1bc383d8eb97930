package vn.tgpl.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.list.CaseListFilter;
import vn.tgpl.casework.list.CaseListQueries;
import vn.tgpl.casework.list.CaseListRow;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.ListSheet;
import vn.tgpl.platform.web.PrintedLines;
import vn.tgpl.platform.web.PrintedList;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.platform.web.TakenMark;
import vn.tgpl.platform.web.WholeList;
import vn.tgpl.shared.Actor;

/** The list of cases as it is filtered and sorted on the screen, on paper and as a sheet; the journal keeps both. */
@Controller
@PreAuthorize("hasAuthority('casework:read') and hasAuthority('casework:export')")
class CaseExportController {

    static final String RIGHT = "casework:export";
    static final String SHEET = CaseListController.PAGE + ".xlsx";
    static final String PRINT = CaseListController.PAGE + "/print";

    private final CaseListQueries cases;
    private final CaseListReader filters;
    private final CaseLines lines;
    private final CaseTexts texts;
    private final CaseListWords words;
    private final SearchWords searchWords;
    private final TakenMark taken;
    private final Journal journal;

    CaseExportController(
            CaseListQueries cases,
            CaseListReader filters,
            CaseLines lines,
            CaseTexts texts,
            CaseListWords words,
            SearchWords searchWords,
            TakenMark taken,
            Journal journal) {
        this.cases = cases;
        this.filters = filters;
        this.lines = lines;
        this.texts = texts;
        this.words = words;
        this.searchWords = searchWords;
        this.taken = taken;
        this.journal = journal;
    }

    @WholeList
    @GetMapping(PRINT)
    @Nullable
    String print(
            @Valid @ModelAttribute("filter") CaseListForm filter,
            BindingResult unreadable,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        CaseListFilter wanted = read(filter, unreadable, actor);
        if (isUnreadable(filter, unreadable)) {
            ListFilters.askAgain(CaseListController.PAGE, request, response);
            return null;
        }
        note("casework.print", filter, actor);
        return new PrintedList(
                        texts.text("casework.list.printed"),
                        "cases",
                        filter.address().from(null),
                        actor.officeName(),
                        words.of(wanted, actor),
                        lines.heads(),
                        new PrintedLines(rows(wanted, filter, actor), lines::cells))
                .in(model);
    }

    @WholeList
    @GetMapping(SHEET)
    void sheet(
            @Valid @ModelAttribute("filter") CaseListForm filter,
            BindingResult unreadable,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        CaseListFilter wanted = read(filter, unreadable, actor);
        if (isUnreadable(filter, unreadable)) {
            ListFilters.askAgain(CaseListController.PAGE, request, response);
            return;
        }
        note("casework.export", filter, actor);
        new ListSheet(texts.text("casework.list.title"), texts.text("common.no.column"), lines.heads(), taken.of(actor))
                .answer(response, "vu-viec", rows(wanted, filter, actor), lines::cells);
    }

    private CaseListFilter read(CaseListForm filter, BindingResult unreadable, Actor actor) {
        return filters.read(
                filter, unreadable, searchWords.recall(filter.getQ()).orElse(null), actor);
    }

    /** Also when its words are not kept any more: without them more would leave than was asked for. */
    private boolean isUnreadable(CaseListForm filter, BindingResult unreadable) {
        return unreadable.hasErrors() || searchWords.areForgotten(filter.getQ());
    }

    private Iterator<CaseListRow> rows(CaseListFilter wanted, CaseListForm filter, Actor actor) {
        return cases.all(wanted, actor.scope(), filter.order());
    }

    /** Which filters were set, but never the words. */
    private void note(String action, CaseListForm filter, Actor actor) {
        journal.record(
                actor,
                action,
                "cases",
                actor.officeId().toString(),
                filter.address().withoutWords());
    }
}
