package vn.tgpl.calendar.web;

import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.calendar.domain.CalendarForecast;
import vn.tgpl.calendar.domain.SpecialDayId;
import vn.tgpl.calendar.domain.SpecialDayQueries;
import vn.tgpl.calendar.domain.SpecialDayRow;
import vn.tgpl.calendar.domain.SpecialDayService;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** Takes a day out of the calendar, after showing what that moves. */
@Controller
@PreAuthorize("hasAuthority('calendar:manage')")
class HolidayRemovalController {

    private final SpecialDayService service;
    private final SpecialDayQueries days;
    private final CalendarForecast forecast;

    HolidayRemovalController(SpecialDayService service, SpecialDayQueries days, CalendarForecast forecast) {
        this.service = service;
        this.days = days;
        this.forecast = forecast;
    }

    @GetMapping("/admin/holidays/{id}/removal")
    String show(@PathVariable SpecialDayId id, Model model) {
        model.addAttribute("form", new RemovalForm());
        return page(id, model);
    }

    @PostMapping("/admin/holidays/{id}/removal")
    ModelAndView remove(
            @PathVariable SpecialDayId id,
            @Valid @ModelAttribute("form") RemovalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return new ModelAndView(page(id, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.done(redirect, "calendar.holidays.removed", Display.date(service.remove(id, form.why(), actor)));
        return new ModelAndView("redirect:/admin/holidays");
    }

    private String page(SpecialDayId id, Model model) {
        SpecialDayRow entry = days.find(id).orElseThrow(NotFound::new);
        model.addAttribute("entry", HolidayLine.of(entry));
        model.addAllAttributes(Foresight.of(forecast.ofRemoving(id)));
        return "calendar/holiday-removal";
    }
}
