package vn.tgpl.home.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.home.domain.CalendarFilter;
import vn.tgpl.home.domain.CalendarQueries;
import vn.tgpl.home.domain.Dated;
import vn.tgpl.home.domain.SpecialDate;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Puts a month together. */
@Component
class CalendarPages {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int SHOWN = 3;

    private final CalendarQueries queries;
    private final CalendarEntries entries;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    CalendarPages(CalendarQueries queries, CalendarEntries entries, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.entries = entries;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    CalendarPage page(CalendarForm form, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        CalendarFilter filter = form.filter(today);
        Map<LocalDate, List<Dated>> dated =
                queries.dated(filter, actor).stream().collect(Collectors.groupingBy(Dated::day));
        Map<LocalDate, SpecialDate> special = queries.specialDays(filter.first(), filter.last()).stream()
                .collect(Collectors.toMap(SpecialDate::day, Function.identity()));
        List<CalendarPage.Cell> cells = filter.first()
                .datesUntil(filter.last().plusDays(1))
                .map(day -> cell(day, filter, form, dated.getOrDefault(day, List.of()), special.get(day), today))
                .toList();
        YearMonth month = filter.month();
        return new CalendarPage(
                messages.getMessage(
                        "home.calendar.month",
                        new Object[] {String.valueOf(month.getMonthValue()), String.valueOf(month.getYear())}),
                form.href(month.minusMonths(1), null),
                form.href(month.plusMonths(1), null),
                form.href(YearMonth.from(today), today),
                IntStream.range(0, cells.size() / DAYS_OF_A_WEEK)
                        .mapToObj(week -> cells.subList(week * DAYS_OF_A_WEEK, (week + 1) * DAYS_OF_A_WEEK))
                        .toList(),
                label(filter.day()),
                dated.getOrDefault(filter.day(), List.of()).stream()
                        .map(entries::of)
                        .toList());
    }

    /** The month that is shown, whatever of the form was left empty. */
    YearMonth month(CalendarForm form) {
        return form.filter(LocalDate.now(clock)).month();
    }

    private CalendarPage.Cell cell(
            LocalDate day,
            CalendarFilter filter,
            CalendarForm form,
            List<Dated> dated,
            @Nullable SpecialDate special,
            LocalDate today) {
        int total = dated.isEmpty() ? 0 : dated.get(0).total();
        boolean off = special == null ? WEEKEND.contains(day.getDayOfWeek()) : !special.worked();
        return new CalendarPage.Cell(
                String.valueOf(day.getDayOfMonth()),
                label(day),
                form.href(filter.month(), day),
                YearMonth.from(day).equals(filter.month()),
                day.equals(today),
                day.equals(filter.day()),
                off,
                special == null ? null : special.label(),
                dated.stream().limit(SHOWN).map(entries::of).toList(),
                total > SHOWN ? messages.getMessage("home.calendar.more", new Object[] {total - SHOWN}) : null);
    }

    private String label(LocalDate day) {
        return messages.getMessage("calendar.weekday." + day.getDayOfWeek()) + ", " + Display.date(day);
    }
}
