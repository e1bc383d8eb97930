package vn.tgpl.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.calendar.domain.SpecialDayQueries;
import vn.tgpl.platform.web.Chip;

/** The calendar's entries, year by year. */
@Controller
@PreAuthorize("hasAuthority('calendar:manage')")
class HolidayListController {

    private final SpecialDayQueries days;
    private final RecountLines recounts;
    private final Clock clock;

    HolidayListController(SpecialDayQueries days, RecountLines recounts, Clock clock) {
        this.days = days;
        this.recounts = recounts;
        this.clock = clock;
    }

    @GetMapping("/admin/holidays")
    String list(@RequestParam(required = false) @Nullable Integer year, Model model) {
        TreeSet<Integer> years = new TreeSet<>(days.years());
        int shown = year != null && years.contains(year)
                ? year
                : LocalDate.now(clock).getYear();
        years.add(shown);
        model.addAttribute("year", String.valueOf(shown));
        model.addAttribute(
                "years",
                years.descendingSet().stream()
                        .map(each ->
                                new Chip(String.valueOf(each), "/admin/holidays?year=" + each, null, each == shown))
                        .toList());
        model.addAttribute(
                "rows", days.ofYear(shown).stream().map(HolidayLine::of).toList());
        recounts.show("/admin/holidays?year=" + shown, model);
        return "calendar/holidays";
    }
}
