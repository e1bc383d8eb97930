package vn.tgpl.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
import vn.tgpl.casework.list.RegisterQueries;
import vn.tgpl.casework.list.RegisterRow;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** The register of accepted cases, one book per office and year (TT 12/2018/TT-BTP Đ5 k2, Đ7 k1). */
@Controller
@PreAuthorize("hasAuthority('casework:export')")
class RegisterController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ATTACHMENT = "attachment; filename=so-thu-ly.xlsx";

    private final RegisterQueries register;
    private final RegisterExport export;
    private final RegisterLines lines;
    private final CaseListChoices choices;
    private final CaseTexts texts;
    private final Journal journal;
    private final Clock clock;

    RegisterController(
            RegisterQueries register,
            RegisterExport export,
            RegisterLines lines,
            CaseListChoices choices,
            CaseTexts texts,
            Journal journal,
            Clock clock) {
        this.register = register;
        this.export = export;
        this.lines = lines;
        this.choices = choices;
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/cases/register")
    String page(
            @ModelAttribute("filter") RegisterForm filter,
            BindingResult unreadable,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        ListFilters.answer(unreadable, response);
        OfficeView office = office(filter, actor);
        int year = year(filter);
        List<RegisterRow> rows = register.lines(office.id(), year, filter.getMonth(), actor.scope());
        journal.record(actor, "casework.register", "register", subject(office, year), null);
        filter.setOffice(office.id().value());
        filter.setYear(year);
        model.addAttribute(
                "lines",
                rows.stream()
                        .limit(RegisterQueries.SHOWN)
                        .map(row -> lines.line(row, actor))
                        .toList());
        model.addAttribute("cut", rows.size() > RegisterQueries.SHOWN);
        model.addAttribute("columns", RegisterLine.COLUMNS);
        model.addAttribute("officeName", office.name());
        model.addAttribute("officeChoices", choices.offices(actor.scope()));
        model.addAttribute("years", choices.years());
        model.addAttribute("months", months());
        return "casework/register";
    }

    @GetMapping("/cases/register.xlsx")
    void sheet(
            @ModelAttribute("filter") RegisterForm filter,
            BindingResult unreadable,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        OfficeView office = office(filter, actor);
        int year = year(filter);
        journal.record(actor, "casework.register.export", "register", subject(office, year), null);
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ATTACHMENT);
        try (RegisterSheet sheet = new RegisterSheet(response.getOutputStream(), texts)) {
            export.each(office.id(), year, filter.getMonth(), actor.scope(), row -> sheet.add(lines.line(row, actor)));
        }
    }

    /** The chosen office, or the first the person may see; one beyond his scope is none. */
    private OfficeView office(RegisterForm filter, Actor actor) {
        List<OfficeView> visible = choices.officesWithin(actor.scope());
        return visible.stream()
                .filter(office -> isChosen(office, filter))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean isChosen(OfficeView office, RegisterForm filter) {
        return filter.getOffice() == null || office.id().value().equals(filter.getOffice());
    }

    private int year(RegisterForm filter) {
        @Nullable Integer chosen = filter.getYear();
        return chosen == null ? LocalDate.now(clock).getYear() : chosen;
    }

    private static String subject(OfficeView office, int year) {
        return office.id() + "/" + year;
    }

    private List<Option> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Option(String.valueOf(month), texts.text("casework.register.month", month)))
                .toList();
    }
}
