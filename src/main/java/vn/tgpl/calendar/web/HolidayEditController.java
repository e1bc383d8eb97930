package vn.tgpl.calendar.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
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
import vn.tgpl.calendar.domain.Certainty;
import vn.tgpl.calendar.domain.ChangeSpecialDay;
import vn.tgpl.calendar.domain.SpecialDayChangedMeanwhile;
import vn.tgpl.calendar.domain.SpecialDayId;
import vn.tgpl.calendar.domain.SpecialDayKind;
import vn.tgpl.calendar.domain.SpecialDayQueries;
import vn.tgpl.calendar.domain.SpecialDayRow;
import vn.tgpl.calendar.domain.SpecialDayService;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Differences;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Adds, alters and removes entries of the calendar. */
@Controller
@PreAuthorize("hasAuthority('calendar:manage')")
class HolidayEditController {

    private final SpecialDayService service;
    private final SpecialDayQueries days;
    private final MessageSource source;
    private final MessageSourceAccessor messages;

    HolidayEditController(SpecialDayService service, SpecialDayQueries days, MessageSource messages) {
        this.service = service;
        this.days = days;
        this.source = messages;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping("/admin/holidays/new")
    String blank(Model model) {
        model.addAttribute("form", new HolidayForm());
        return "calendar/holiday-new";
    }

    @PostMapping("/admin/holidays")
    Object add(
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                service.add(form.facts(), actor);
                return done(form, "calendar.holidays.added", redirect);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        return again("calendar/holiday-new", errors);
    }

    @GetMapping("/admin/holidays/{id}/edit")
    String edit(@PathVariable SpecialDayId id, Model model) {
        model.addAttribute("form", HolidayForm.of(find(id)));
        return "calendar/holiday-edit";
    }

    @PostMapping("/admin/holidays/{id}")
    Object change(
            @PathVariable SpecialDayId id,
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        ModelAndView again = again("calendar/holiday-edit", errors);
        if (errors.hasErrors()) {
            return again;
        }
        try {
            service.change(new ChangeSpecialDay(id, form.seenVersion(), form.facts()), actor);
            return done(form, "calendar.holidays.changed", redirect);
        } catch (SpecialDayChangedMeanwhile stale) {
            // What was typed stays; the next attempt is made in knowledge of what is stored now.
            SpecialDayRow stored = find(id);
            form.setVersion(stored.version());
            again.addObject("differences", differences(stored, form));
            again.setStatus(HttpStatus.CONFLICT);
            FormErrors.add(errors, stale);
        } catch (DomainException refusal) {
            FormErrors.add(errors, refusal);
        }
        return again;
    }

    @PostMapping("/admin/holidays/{id}/removal")
    String remove(@PathVariable SpecialDayId id, Actor actor, RedirectAttributes redirect) {
        Flash.done(redirect, "calendar.holidays.removed", Display.date(service.remove(id, actor)));
        return "redirect:/admin/holidays";
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return options(SpecialDayKind.values(), "calendar.kind.");
    }

    @ModelAttribute("certainties")
    List<Option> certainties() {
        return options(Certainty.values(), "calendar.certainty.");
    }

    private List<Option> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), messages.getMessage(prefix + value.name())))
                .toList();
    }

    private List<Difference> differences(SpecialDayRow stored, HolidayForm typed) {
        return new Differences(source)
                .compare("calendar.day", Display.date(stored.day()), Display.date(typed.getDay()))
                .compare("calendar.kind", label("kind", stored.kind()), label("kind", typed.getKind()))
                .compare("calendar.label", stored.label(), typed.getLabel())
                .compare("calendar.source", stored.source(), typed.getSource())
                .compare(
                        "calendar.certainty",
                        label("certainty", stored.certainty()),
                        label("certainty", typed.getCertainty()))
                .list();
    }

    private @Nullable String label(String list, @Nullable Enum<?> code) {
        return code == null ? null : messages.getMessage("calendar." + list + "." + code.name());
    }

    private SpecialDayRow find(SpecialDayId id) {
        return days.find(id).orElseThrow(NotFound::new);
    }

    private static String done(HolidayForm form, String key, RedirectAttributes redirect) {
        Flash.done(redirect, key, Display.date(form.getDay()));
        return "redirect:/admin/holidays?year="
                + Objects.requireNonNull(form.getDay()).getYear();
    }

    private static ModelAndView again(String view, BindingResult errors) {
        return new ModelAndView(view, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
