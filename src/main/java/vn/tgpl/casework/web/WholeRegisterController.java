package vn.tgpl.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.list.RegisterExport;
import vn.tgpl.casework.list.RegisterRow;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.platform.web.TakenMark;
import vn.tgpl.platform.web.WholeList;
import vn.tgpl.shared.Actor;

/** The register with all its lines: on paper across (TT 12/2018/TT-BTP Đ13, form 01), and as a sheet. */
@Controller
@PreAuthorize("hasAuthority('casework:export')")
class WholeRegisterController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ATTACHMENT = "attachment; filename=so-thu-ly.xlsx";

    private final RegisterExport register;
    private final RegisterBooks books;
    private final RegisterLines lines;
    private final CaseTexts texts;
    private final TakenMark taken;
    private final Journal journal;

    WholeRegisterController(
            RegisterExport register,
            RegisterBooks books,
            RegisterLines lines,
            CaseTexts texts,
            TakenMark taken,
            Journal journal) {
        this.register = register;
        this.books = books;
        this.lines = lines;
        this.texts = texts;
        this.taken = taken;
        this.journal = journal;
    }

    /** The lines are read while the page is written, so that a long year is held nowhere whole. */
    @WholeList
    @GetMapping(RegisterController.PAGE + "/print")
    @Nullable
    String print(
            @Valid @ModelAttribute("filter") RegisterForm filter,
            BindingResult unreadable,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (unreadable.hasErrors()) {
            ListFilters.askAgain(RegisterController.PAGE, request, response);
            return null;
        }
        RegisterBook book = books.chosen(filter, actor);
        journal.record(actor, "casework.register.print", "register", book.subject(), null);
        model.addAttribute("lines", lines(book, actor));
        model.addAttribute("columns", RegisterLine.COLUMNS);
        model.addAttribute("book", book);
        model.addAttribute("papers", RegisterForm.Paper.values());
        return "casework/register-print";
    }

    @WholeList
    @GetMapping(RegisterController.PAGE + ".xlsx")
    void sheet(
            @Valid @ModelAttribute("filter") RegisterForm filter,
            BindingResult unreadable,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (unreadable.hasErrors()) {
            ListFilters.askAgain(RegisterController.PAGE, request, response);
            return;
        }
        RegisterBook book = books.chosen(filter, actor);
        journal.record(actor, "casework.register.export", "register", book.subject(), null);
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ATTACHMENT);
        try (RegisterSheet sheet = new RegisterSheet(response.getOutputStream(), book, texts, taken.of(actor))) {
            lines(book, actor).forEachRemaining(sheet::add);
        }
    }

    private Iterator<RegisterLine> lines(RegisterBook book, Actor actor) {
        Iterator<RegisterRow> rows = register.rows(book.office(), book.year(), book.month(), actor.scope());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public RegisterLine next() {
                return lines.line(rows.next(), actor);
            }
        };
    }
}
