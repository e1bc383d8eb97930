package vn.tgpl.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.Actor;

/** The numbers of a centre, a branch, a province or the country, as far as the reader sees. */
@Controller
class DashboardController {

    private final DashboardPages pages;
    private final Clock clock;

    DashboardController(DashboardPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/dashboard")
    @PreAuthorize("hasAuthority('reporting:dashboard')")
    ModelAndView show(@ModelAttribute("form") PeriodForm form, BindingResult errors, Actor actor) {
        ReportPeriod period = form.resolve(LocalDate.now(clock), errors);
        if (!errors.hasErrors()) {
            form.show(period.untilToday(LocalDate.now(clock)));
        }
        ModelAndView page = new ModelAndView(
                "reporting/dashboard", errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        page.addObject("view", pages.page(form, period, actor));
        return page;
    }
}
