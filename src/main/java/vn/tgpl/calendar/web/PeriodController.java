package vn.tgpl.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.domain.PeriodBook;
import vn.tgpl.calendar.domain.PeriodChangedMeanwhile;
import vn.tgpl.calendar.domain.PeriodForecast;
import vn.tgpl.calendar.domain.PeriodRow;
import vn.tgpl.calendar.domain.PeriodService;
import vn.tgpl.calendar.domain.SetPeriod;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** How long the periods of the law are, and changes of it from a day on. */
@Controller
@RequestMapping(PeriodController.PAGE)
@PreAuthorize("hasAuthority('calendar:manage')")
class PeriodController {

    static final String PAGE = "/admin/periods";

    private final PeriodService periods;
    private final PeriodForecast forecast;
    private final PeriodPage page;
    private final RecountLines recounts;

    PeriodController(PeriodService periods, PeriodForecast forecast, PeriodPage page, RecountLines recounts) {
        this.periods = periods;
        this.forecast = forecast;
        this.page = page;
        this.recounts = recounts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", page.lines());
        recounts.show(PAGE, model);
        return "calendar/periods";
    }

    @GetMapping("/{code}")
    String form(@PathVariable String code, Model model) {
        PeriodOfLaw line = line(code);
        PeriodService.Line stored = periods.line(line);
        model.addAttribute(
                "form",
                PeriodForm.of(new PeriodBook(stored.rows()).of(line, page.today()), stored.version(), page.today()));
        page.show(line, model);
        return "calendar/period";
    }

    @PostMapping("/{code}")
    String set(
            @PathVariable String code,
            @Valid @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PeriodOfLaw line = line(code);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (ForeseenForm.isReadable(errors)) {
            try {
                PeriodRow row = form.row(line);
                periods.check(row, form.getVersion());
                if (form.isForeseen()) {
                    form.requireReason(errors);
                    if (!errors.hasErrors()) {
                        periods.set(new SetPeriod(row, form.getVersion(), form.why()), actor);
                        Flash.done(redirect, "calendar.periods.changed", page.what(line));
                        return "redirect:" + PAGE;
                    }
                } else {
                    form.foresee();
                    status = HttpStatus.OK;
                }
                model.addAllAttributes(Foresight.of(forecast.of(row), page.now()));
            } catch (PeriodChangedMeanwhile stale) {
                // the page shows all days of the line as they are now; sending it once more is in knowledge of them
                status = HttpStatus.CONFLICT;
                form.setVersion(periods.line(line).version());
                FormErrors.add(errors, stale);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(status.value());
        page.show(line, model);
        return "calendar/period";
    }

    private static PeriodOfLaw line(String code) {
        return Arrays.stream(PeriodOfLaw.values())
                .filter(line -> line.name().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
