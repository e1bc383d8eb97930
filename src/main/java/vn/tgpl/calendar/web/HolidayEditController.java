package vn.tgpl.calendar.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.calendar.domain.CalendarForecast;
import vn.tgpl.calendar.domain.ChangeSpecialDay;
import vn.tgpl.calendar.domain.SessionsOfDay;
import vn.tgpl.calendar.domain.SpecialDayChangedMeanwhile;
import vn.tgpl.calendar.domain.SpecialDayId;
import vn.tgpl.calendar.domain.SpecialDayQueries;
import vn.tgpl.calendar.domain.SpecialDayRow;
import vn.tgpl.calendar.domain.SpecialDayService;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Adds and alters entries of the calendar, each after showing which running periods it moves. */
@Controller
@PreAuthorize("hasAuthority('calendar:manage')")
class HolidayEditController {

    private static final String NEW = "calendar/holiday-new";
    private static final String EDIT = "calendar/holiday-edit";

    private final SpecialDayService service;
    private final SpecialDayQueries days;
    private final CalendarForecast forecast;
    private final SessionsOfDay sessions;
    private final HolidayTexts texts;
    private final Clock clock;

    HolidayEditController(
            SpecialDayService service,
            SpecialDayQueries days,
            CalendarForecast forecast,
            SessionsOfDay sessions,
            HolidayTexts texts,
            Clock clock) {
        this.service = service;
        this.days = days;
        this.forecast = forecast;
        this.sessions = sessions;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/admin/holidays/new")
    String blank(Model model) {
        model.addAttribute("form", new HolidayForm());
        return NEW;
    }

    @PostMapping("/admin/holidays")
    ModelAndView add(@Valid @ModelAttribute("form") HolidayForm form, BindingResult errors, Actor actor) {
        Supplier<Map<String, Object>> moved = () -> foresight(forecast.ofAdding(form.facts()), form);
        if (ForeseenForm.isReadable(errors)) {
            try {
                service.check(null, form.facts());
                if (!form.isForeseen()) {
                    return foresee(NEW, form, errors, moved);
                }
                form.requireReason(errors);
                if (!errors.hasErrors()) {
                    service.add(form.facts(), form.why(), form.foreseenEffect(), actor);
                    return done(form);
                }
                return again(NEW, errors).addAllObjects(moved.get());
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        return again(NEW, errors);
    }

    @GetMapping("/admin/holidays/{id}/edit")
    String edit(@PathVariable SpecialDayId id, Model model) {
        model.addAttribute("form", HolidayForm.of(find(id)));
        return EDIT;
    }

    @PostMapping("/admin/holidays/{id}")
    ModelAndView change(
            @PathVariable SpecialDayId id,
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            Actor actor) {
        if (!ForeseenForm.isReadable(errors)) {
            return again(EDIT, errors);
        }
        try {
            ChangeSpecialDay command = new ChangeSpecialDay(id, form.seenVersion(), form.facts());
            service.check(command, form.facts());
            Supplier<Map<String, Object>> moved = () -> foresight(forecast.ofChanging(id, form.facts()), form);
            if (!form.isForeseen()) {
                return foresee(EDIT, form, errors, moved);
            }
            form.requireReason(errors);
            if (errors.hasErrors()) {
                return again(EDIT, errors).addAllObjects(moved.get());
            }
            service.change(command, form.why(), form.foreseenEffect(), actor);
            return done(form);
        } catch (SpecialDayChangedMeanwhile stale) {
            return stale(id, form, errors, stale);
        } catch (DomainException refusal) {
            FormErrors.add(errors, refusal);
        }
        return again(EDIT, errors);
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return texts.kinds();
    }

    @ModelAttribute("certainties")
    List<Option> certainties() {
        return texts.certainties();
    }

    /** What was typed stays; the next attempt is made in knowledge of what is stored now. */
    private ModelAndView stale(
            SpecialDayId id, HolidayForm form, BindingResult errors, SpecialDayChangedMeanwhile stale) {
        SpecialDayRow stored = find(id);
        form.setVersion(stored.version());
        FormErrors.add(errors, stale);
        ModelAndView again = again(EDIT, errors).addObject("differences", texts.differences(stored, form));
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private SpecialDayRow find(SpecialDayId id) {
        return days.find(id).orElseThrow(NotFound::new);
    }

    private Map<String, Object> foresight(List<MovedPeriods> moved, HolidayForm form) {
        return Foresight.of(
                moved,
                texts.doubts(form.facts()),
                sessions.on(form.facts().day(), form.facts().kind()),
                clock.instant());
    }

    /** Shows what would move; the form sent from there knows it, and asks for the reason. */
    private static ModelAndView foresee(
            String view, HolidayForm form, BindingResult errors, Supplier<Map<String, Object>> moved) {
        form.foresee();
        return new ModelAndView(view, errors.getModel()).addAllObjects(moved.get());
    }

    /** The list tells what is followed of the edit, and by that once that it is stored ({@link RecountLines}). */
    private static ModelAndView done(HolidayForm form) {
        int year = Objects.requireNonNull(form.getDay()).getYear();
        return new ModelAndView("redirect:/admin/holidays?year=" + year);
    }

    private static ModelAndView again(String view, BindingResult errors) {
        return new ModelAndView(view, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
