package vn.tgpl.calendar.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.calendar.domain.CalendarForecast;
import vn.tgpl.calendar.domain.SpecialDayChangedMeanwhile;
import vn.tgpl.calendar.domain.SpecialDayId;
import vn.tgpl.calendar.domain.SpecialDayQueries;
import vn.tgpl.calendar.domain.SpecialDayRow;
import vn.tgpl.calendar.domain.SpecialDayService;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Takes a day out of the calendar, after showing what that moves. */
@Controller
@PreAuthorize("hasAuthority('calendar:manage')")
class HolidayRemovalController {

    private final SpecialDayService service;
    private final SpecialDayQueries days;
    private final CalendarForecast forecast;
    private final HolidayTexts texts;
    private final Clock clock;

    HolidayRemovalController(
            SpecialDayService service,
            SpecialDayQueries days,
            CalendarForecast forecast,
            HolidayTexts texts,
            Clock clock) {
        this.service = service;
        this.days = days;
        this.forecast = forecast;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/admin/holidays/{id}/removal")
    String show(@PathVariable SpecialDayId id, Model model) {
        SpecialDayRow entry = find(id);
        model.addAttribute("form", RemovalForm.of(entry));
        return page(entry, model);
    }

    @PostMapping("/admin/holidays/{id}/removal")
    ModelAndView remove(
            @PathVariable SpecialDayId id,
            @Valid @ModelAttribute("form") RemovalForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(page(find(id), model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            service.remove(id, form.seenVersion(), form.why(), form.foreseenEffect(), actor);
            return new ModelAndView("redirect:/admin/holidays");
        } catch (SpecialDayChangedMeanwhile stale) {
            SpecialDayRow stored = find(id);
            form.setVersion(stored.version());
            FormErrors.add(errors, stale);
            model.addAttribute("differences", texts.stored(stored));
            return new ModelAndView(page(stored, model), model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private SpecialDayRow find(SpecialDayId id) {
        return days.find(id).orElseThrow(NotFound::new);
    }

    private String page(SpecialDayRow entry, Model model) {
        model.addAttribute("entry", HolidayLine.of(entry));
        model.addAllAttributes(Foresight.of(forecast.ofRemoving(entry.id()), clock.instant()));
        return "calendar/holiday-removal";
    }
}
