package vn.tgpl.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
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

    /** Those in which days are entered and looked up; the others stand behind a line of their own. */
    private static boolean isNear(int year, int now) {
        return year >= now - 1 && year <= now + 2;
    }

    private static List<Chip> chips(NavigableSet<Integer> years, IntPredicate wanted, int shown) {
        return years.descendingSet().stream()
                .filter(wanted::test)
                .map(each -> new Chip(String.valueOf(each), "/admin/holidays?year=" + each, null, each == shown))
                .toList();
    }

    @GetMapping("/admin/holidays")
    String list(@RequestParam(required = false) @Nullable Integer year, Model model) {
        TreeSet<Integer> years = new TreeSet<>(days.years());
        int shown = year != null && years.contains(year)
                ? year
                : LocalDate.now(clock).getYear();
        years.add(shown);
        model.addAttribute("year", String.valueOf(shown));
        int now = LocalDate.now(clock).getYear();
        model.addAttribute("years", chips(years, each -> each == shown || isNear(each, now), shown));
        model.addAttribute("otherYears", chips(years, each -> each != shown && !isNear(each, now), shown));
        model.addAttribute(
                "rows", days.ofYear(shown).stream().map(HolidayLine::of).toList());
        recounts.show("/admin/holidays?year=" + shown, model);
        return "calendar/holidays";
    }
}
