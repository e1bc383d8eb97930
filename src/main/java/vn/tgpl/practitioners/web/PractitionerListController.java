package vn.tgpl.practitioners.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.domain.PractitionerFilter;
import vn.tgpl.practitioners.domain.PractitionerQueries;
import vn.tgpl.practitioners.domain.PractitionerRow;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

@Controller
@PreAuthorize("hasAuthority('practitioners:read')")
class PractitionerListController {

    private final PractitionerQueries queries;
    private final PractitionerChoices choices;
    private final Clock clock;

    PractitionerListController(PractitionerQueries queries, PractitionerChoices choices, Clock clock) {
        this.queries = queries;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/practitioners")
    String list(
            @ModelAttribute("form") PractitionerFilterForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        ListFilters.answer(errors, response);
        PractitionerKind kind = form.getKind();
        OfficeId office = form.getOffice();
        KeysetPage<PractitionerRow> page = queries.list(new PractitionerFilter(kind, office), actor.scope(), after);
        model.addAttribute(
                "lines",
                page.rows().stream().map(row -> line(row, actor, locale)).toList());
        model.addAttribute("before", page.before());
        model.addAttribute("kinds", choices.kinds(locale));
        model.addAttribute("offices", choices.officesOnRecord(actor.scope()));
        model.addAttribute("mayManage", actor.may("practitioners:manage"));
        model.addAttribute("firstHref", after == null ? null : href(kind, office, null));
        model.addAttribute("previousHref", page.previousHref(place -> href(kind, office, place)));
        model.addAttribute("nextHref", page.next() == null ? null : href(kind, office, page.next()));
        return "practitioners/list";
    }

    private PractitionerLine line(PractitionerRow row, Actor actor, Locale locale) {
        String state = state(row);
        return new PractitionerLine(
                actor.may("practitioners:manage") ? "/practitioners/" + row.id() : "",
                row.fullName(),
                choices.kindLabel(row.kind(), locale),
                row.officeName(),
                row.cardNumber(),
                Display.date(row.contractTo()),
                row.languages(),
                state.equals("active") ? "done" : "waiting",
                "practitioners.state." + state);
    }

    private String state(PractitionerRow row) {
        if (row.withdrawn()) {
            return "withdrawn";
        }
        if (row.suspended()) {
            return "suspended";
        }
        if (row.lapsed()) {
            boolean ended = row.contractTo() != null && row.contractTo().isBefore(LocalDate.now(clock));
            return ended ? "ended" : "awaitsContract";
        }
        return row.hasAccount() ? "active" : "noAccount";
    }

    private static String href(@Nullable PractitionerKind kind, @Nullable OfficeId office, @Nullable String after) {
        PageAddress uri = PageAddress.of("/practitioners");
        if (kind != null) {
            uri.with("kind", kind);
        }
        if (office != null) {
            uri.with("office", office);
        }
        if (after != null) {
            uri.with("after", after);
        }
        return uri.toString();
    }
}
