package vn.tgpl.retention.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.retention.domain.Certainty;
import vn.tgpl.retention.domain.KeepingPeriod;
import vn.tgpl.retention.domain.KeepingPeriods;
import vn.tgpl.shared.Display;

/** Words for how long what is kept. */
@Component
class KeepingPage {

    private static final int YEAR = 12;

    private final KeepingPeriods periods;
    private final MessageSourceAccessor messages;
    private final Clock clock;
    private final Duration drafts;
    private final Duration dayPacks;

    KeepingPage(
            KeepingPeriods periods,
            MessageSource messages,
            Clock clock,
            @Value("${tgpl.drafts.keep}") Duration drafts,
            @Value("${tgpl.day-pack.keep}") Duration dayPacks) {
        this.periods = periods;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
        this.drafts = drafts;
        this.dayPacks = dayPacks;
    }

    /** @param next what it becomes, empty where nothing is to come */
    record Line(String what, String period, String certainty, String source, List<String> next, String href) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void list(Model model) {
        List<KeepingPeriod> all = periods.all();
        model.addAttribute(
                "lines",
                Arrays.stream(ErasedKind.values())
                        .map(kind -> line(
                                kind,
                                all.stream().filter(row -> row.kind() == kind).toList()))
                        .toList());
        model.addAttribute(
                "others",
                List.of(
                        fact("drafts", drafts.toDays()),
                        fact("dayPacks", dayPacks.toDays()),
                        fact("signIns"),
                        fact("journal")));
    }

    /** Puts a kind with its days, and what can be chosen, on the page of its form. */
    void show(ErasedKind kind, Model model) {
        model.addAttribute("kind", kind.name());
        model.addAttribute("label", what(kind));
        model.addAttribute(
                "history",
                periods.all().stream()
                        .filter(row -> row.kind() == kind)
                        .map(this::told)
                        .toList());
        model.addAttribute(
                "certainties",
                Arrays.stream(Certainty.values())
                        .map(sure -> new Option(sure.name(), certainty(sure)))
                        .toList());
    }

    String what(ErasedKind kind) {
        return messages.getMessage("retention.kind." + kind);
    }

    String length(KeepingPeriod period) {
        return period.months() % YEAR == 0
                ? messages.getMessage("retention.years", new Object[] {period.months() / YEAR})
                : messages.getMessage("retention.months", new Object[] {period.months()});
    }

    String certainty(Certainty certainty) {
        return messages.getMessage("retention.certainty." + certainty);
    }

    private Line line(ErasedKind kind, List<KeepingPeriod> rows) {
        KeepingPeriod now = KeepingPeriods.on(today(), rows);
        return new Line(
                what(kind),
                length(now),
                certainty(now.certainty()),
                now.source(),
                rows.stream()
                        .filter(row -> row.from().isAfter(today()))
                        .map(row -> messages.getMessage(
                                "retention.periods.next", new Object[] {Display.date(row.from()), length(row)}))
                        .toList(),
                KeepingController.PAGE + "/" + kind);
    }

    private Fact told(KeepingPeriod row) {
        return new Fact(
                messages.getMessage("retention.periods.since", new Object[] {Display.date(row.from())}),
                Stream.of(length(row), certainty(row.certainty()), row.source(), row.reason(), row.enteredBy())
                        .filter(part -> part != null)
                        .reduce((one, other) -> one + " · " + other)
                        .orElseThrow());
    }

    private Fact fact(String what, Object... arguments) {
        return new Fact(
                messages.getMessage("retention.other." + what),
                messages.getMessage("retention.other." + what + ".told", arguments));
    }
}
