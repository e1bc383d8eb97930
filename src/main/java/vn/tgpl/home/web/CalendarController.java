package vn.tgpl.home.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.home.domain.CalendarFilter;
import vn.tgpl.home.domain.CalendarQueries;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.ListFilters;
import vn.tgpl.shared.Actor;

/** The calendar of deadlines and hearings. */
@Controller
@PreAuthorize("hasAuthority('casework:read')")
class CalendarController {

    private final CalendarPages pages;
    private final CalendarQueries queries;
    private final MessageSourceAccessor messages;

    CalendarController(CalendarPages pages, CalendarQueries queries, MessageSource messages) {
        this.pages = pages;
        this.queries = queries;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping("/calendar")
    String show(
            @ModelAttribute("filter") CalendarForm filter,
            BindingResult unreadable,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        filter.check(unreadable);
        ListFilters.answer(unreadable, response);
        model.addAttribute("page", pages.page(filter, actor));
        filter.show(pages.month(filter));
        model.addAttribute("practitioners", queries.practitioners(actor.scope()));
        return "home/calendar";
    }

    @ModelAttribute("whose")
    List<Option> whose() {
        return Arrays.stream(CalendarFilter.Whose.values())
                .filter(each -> each != CalendarFilter.Whose.ALL)
                .map(each -> new Option(each.name(), messages.getMessage("home.calendar.whose." + each)))
                .toList();
    }
}
