package vn.tgpl.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.list.RegisterQueries;
import vn.tgpl.casework.list.RegisterRow;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.shared.Actor;

/** The register of accepted cases, one book per office and year (TT 12/2018/TT-BTP Đ5 k2, Đ7 k1). */
@Controller
@PreAuthorize("hasAuthority('casework:export')")
class RegisterController {

    static final String PAGE = "/cases/register";

    private final RegisterQueries register;
    private final RegisterBooks books;
    private final RegisterLines lines;
    private final CaseListChoices choices;
    private final CaseTexts texts;
    private final Journal journal;

    RegisterController(
            RegisterQueries register,
            RegisterBooks books,
            RegisterLines lines,
            CaseListChoices choices,
            CaseTexts texts,
            Journal journal) {
        this.register = register;
        this.books = books;
        this.lines = lines;
        this.choices = choices;
        this.texts = texts;
        this.journal = journal;
    }

    @GetMapping(PAGE)
    String page(
            @Valid @ModelAttribute("filter") RegisterForm filter,
            BindingResult unreadable,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        ListFilters.answer(unreadable, response);
        RegisterBook book = books.chosen(filter, actor);
        List<RegisterRow> rows = register.lines(book.office(), book.year(), book.month(), actor.scope());
        journal.record(actor, "casework.register", "register", book.subject(), null);
        filter.setOffice(book.office().value());
        filter.setYear(book.year());
        boolean cut = rows.size() > RegisterQueries.SHOWN;
        model.addAttribute(
                "lines",
                rows.stream()
                        .limit(RegisterQueries.SHOWN)
                        .map(row -> lines.line(row, actor))
                        .iterator());
        model.addAttribute("cut", cut);
        model.addAttribute(
                "count",
                cut
                        ? texts.text("casework.register.many", RegisterQueries.SHOWN)
                        : texts.text("casework.register.count", rows.size()));
        model.addAttribute("columns", RegisterLine.COLUMNS);
        model.addAttribute("book", book);
        model.addAttribute("officeChoices", choices.offices(actor.scope()));
        model.addAttribute("years", choices.years(book.year()));
        model.addAttribute("months", months());
        return "casework/register";
    }

    private List<Option> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Option(String.valueOf(month), texts.text("casework.register.month", month)))
                .toList();
    }
}
