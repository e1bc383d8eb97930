package vn.tgpl.calendar.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.calendar.PeriodBeginning;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Certainty;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.domain.PeriodBook;
import vn.tgpl.calendar.domain.PeriodRow;
import vn.tgpl.calendar.domain.PeriodService;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Display;

/** Words for how long the periods of the law are. */
@Component
class PeriodPage {

    private final PeriodService periods;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    PeriodPage(PeriodService periods, MessageSource messages, Clock clock) {
        this.periods = periods;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    /**
     * A period as it is today, ready to be shown.
     *
     * @param next what it becomes, empty where nothing is to come
     */
    record Line(
            String what,
            String period,
            String responsible,
            String article,
            String certainty,
            List<String> next,
            String href) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    List<Line> lines() {
        List<PeriodRow> all = periods.all();
        PeriodBook book = new PeriodBook(all);
        Map<PeriodOfLaw, List<PeriodRow>> later =
                all.stream().filter(row -> row.from().isAfter(today())).collect(Collectors.groupingBy(PeriodRow::line));
        return Arrays.stream(PeriodOfLaw.values())
                .map(line -> line(line, book.of(line, today()), later.getOrDefault(line, List.of())))
                .toList();
    }

    /** Puts a line with its days, and what can be chosen, on the page of its form. */
    void show(PeriodOfLaw line, Model model) {
        model.addAttribute("code", line.name());
        model.addAttribute("label", what(line));
        model.addAttribute(
                "history",
                periods.line(line).rows().stream()
                        .map(row -> new Fact(
                                messages.getMessage("calendar.periods.since", new Object[] {Display.date(row.from())}),
                                told(row.terms()) + " · " + row.terms().article() + " (" + row.source() + ")"))
                        .toList());
        model.addAttribute("units", options(PeriodUnit.values(), "calendar.unit."));
        model.addAttribute(
                "beginnings",
                line.isOpenFromWhen() ? options(PeriodBeginning.values(), "calendar.runsFrom.") : List.of());
        model.addAttribute("certainties", options(Certainty.values(), "calendar.law.certainty."));
    }

    String what(PeriodOfLaw line) {
        return messages.getMessage("calendar.law." + line);
    }

    private Line line(PeriodOfLaw line, PeriodTerms terms, List<PeriodRow> later) {
        return new Line(
                what(line),
                told(terms),
                messages.getMessage("calendar.responsible." + line.responsible()),
                terms.article(),
                messages.getMessage("calendar.law.certainty." + terms.certainty()),
                later.stream()
                        .map(row -> messages.getMessage(
                                "calendar.periods.next", new Object[] {Display.date(row.from()), told(row.terms())}))
                        .toList(),
                PeriodController.PAGE + "/" + line);
    }

    private String told(PeriodTerms terms) {
        String told = messages.getMessage("calendar.period." + terms.unit(), new Object[] {terms.amount()});
        return terms.runsFrom() == null
                ? told
                : told + ", " + messages.getMessage("calendar.runsFrom." + terms.runsFrom());
    }

    private List<Option> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), messages.getMessage(prefix + value.name())))
                .toList();
    }
}
