package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.domain.RequestListQueries;
import vn.tgpl.intake.domain.RequestRow;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.ListSheet;
import vn.tgpl.platform.web.PrintedLines;
import vn.tgpl.platform.web.PrintedList;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.platform.web.TakenMark;
import vn.tgpl.platform.web.WholeList;
import vn.tgpl.shared.Actor;

/** The list of requests as it is filtered and sorted on the screen, on paper and as a sheet; the journal keeps both. */
@Controller
@PreAuthorize("hasAuthority('intake:read') and hasAuthority('intake:export')")
class RequestExportController {

    static final String RIGHT = "intake:export";
    static final String SHEET = RequestsController.PAGE + ".xlsx";
    static final String PRINT = RequestsController.PAGE + "/print";

    private final RequestListQueries requests;
    private final RequestLines lines;
    private final RequestListWords words;
    private final SearchWords searchWords;
    private final MessageSource messages;
    private final TakenMark taken;
    private final Journal journal;

    RequestExportController(
            RequestListQueries requests,
            RequestLines lines,
            RequestListWords words,
            SearchWords searchWords,
            MessageSource messages,
            TakenMark taken,
            Journal journal) {
        this.requests = requests;
        this.lines = lines;
        this.words = words;
        this.searchWords = searchWords;
        this.messages = messages;
        this.taken = taken;
        this.journal = journal;
    }

    @WholeList
    @GetMapping(PRINT)
    @Nullable
    String print(
            @ModelAttribute("form") RequestSearchForm form,
            BindingResult errors,
            @RequestParam(name = "q", required = false) @Nullable String token,
            Actor actor,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (isUnreadable(form, errors, token)) {
            ListFilters.askAgain(RequestsController.PAGE, request, response);
            return null;
        }
        note("intake.print", form, actor);
        return new PrintedList(
                        messages.getMessage("intake.list.printed", null, locale),
                        "requests",
                        form.at(RequestsController.PAGE, token),
                        actor.officeName(),
                        words.of(form.filter(searchWords.recall(token).orElse(null)), locale),
                        lines.heads(locale),
                        new PrintedLines(rows(form, token, actor), row -> lines.cells(row, locale)))
                .in(model);
    }

    @WholeList
    @GetMapping(SHEET)
    void sheet(
            @ModelAttribute("form") RequestSearchForm form,
            BindingResult errors,
            @RequestParam(name = "q", required = false) @Nullable String token,
            Actor actor,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (isUnreadable(form, errors, token)) {
            ListFilters.askAgain(RequestsController.PAGE, request, response);
            return;
        }
        note("intake.export", form, actor);
        new ListSheet(
                        messages.getMessage("nav.requests", null, locale),
                        messages.getMessage("common.no.column", null, locale),
                        lines.heads(locale),
                        taken.of(actor))
                .answer(response, "yeu-cau", rows(form, token, actor), row -> lines.cells(row, locale));
    }

    private Iterator<RequestRow> rows(RequestSearchForm form, @Nullable String token, Actor actor) {
        String words = searchWords.recall(token).orElse(null);
        return requests.all(form.filter(words), form.order(), actor.scope());
    }

    /** Which filters were set, but never the words. */
    private void note(String action, RequestSearchForm form, Actor actor) {
        journal.record(actor, action, "requests", actor.officeId().toString(), form.at(RequestsController.PAGE, null));
    }

    /** Also when its words are not kept any more: without them more would leave than was asked for. */
    private boolean isUnreadable(RequestSearchForm form, BindingResult errors, @Nullable String token) {
        form.refuseUnreadableMonths(errors);
        return errors.hasErrors() || searchWords.areForgotten(token);
    }
}
