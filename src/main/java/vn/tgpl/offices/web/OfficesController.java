package vn.tgpl.offices.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.offices.domain.OfficeRow;
import vn.tgpl.offices.domain.OfficeTreeQueries;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Shows all offices as the tree they form, past ones with their successors. */
@Controller
@PreAuthorize("hasAuthority('offices:read')")
class OfficesController {

    private static final String WHOLE_COUNTRY = OfficeSearchForm.WHOLE_COUNTRY;

    private final OfficeTreeQueries offices;
    private final OfficeChoices choices;
    private final MessageSource messages;
    private final Clock clock;

    OfficesController(OfficeTreeQueries offices, OfficeChoices choices, MessageSource messages, Clock clock) {
        this.offices = offices;
        this.choices = choices;
        this.messages = messages;
        this.clock = clock;
    }

    /** Begins with the province of the person who looks. */
    @GetMapping("/offices")
    String tree(
            @ModelAttribute("form") OfficeSearchForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        List<Option> provinces = choices.provinces();
        String asked = form.getProvince();
        if (asked != null && !isKnown(asked, provinces)) {
            errors.rejectValue("province", "typeMismatch.java.util.UUID");
        }
        ListFilters.answer(errors, response);
        String chosen = asked == null || errors.hasErrors() ? own(actor) : asked;
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("province", chosen);
        model.addAttribute("provinces", provinces);
        model.addAttribute("mayEdit", actor.may("offices:manage"));
        model.addAttribute(
                "rows",
                offices.tree(WHOLE_COUNTRY.equals(chosen) ? null : chosen).stream()
                        .map(row -> line(row, today))
                        .toList());
        return "offices/offices";
    }

    private static boolean isKnown(String asked, List<Option> provinces) {
        return WHOLE_COUNTRY.equals(asked)
                || provinces.stream().anyMatch(province -> province.value().equals(asked));
    }

    private static String own(Actor actor) {
        String province = actor.scope().province();
        return province == null || province.isEmpty() ? WHOLE_COUNTRY : province;
    }

    private OfficeLine line(OfficeRow row, LocalDate today) {
        return new OfficeLine(
                OfficeController.PAGE + "/" + row.id(),
                row.level(),
                row.name(),
                choices.kind(row.kind()),
                row.abbreviation(),
                row.address(),
                Display.phone(row.phone()),
                period(row),
                row.to() != null && row.to().isBefore(today),
                row.successorName());
    }

    private String period(OfficeRow row) {
        return row.to() == null
                ? text("offices.period.since", Display.date(row.from()))
                : text("offices.period.closed", Display.date(row.from()), Display.date(row.to()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
