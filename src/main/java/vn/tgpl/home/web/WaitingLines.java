package vn.tgpl.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.duties.DutyState;
import vn.tgpl.duties.DutyWords;
import vn.tgpl.home.domain.Waiting;
import vn.tgpl.home.domain.WaitingQueries;
import vn.tgpl.home.web.WorkView.WorkLine;
import vn.tgpl.shared.Actor;

/** Puts dated duties and verifications for other provinces into words, the most pressing first. */
@Component
class WaitingLines {

    private final WaitingQueries queries;
    private final MessageSourceAccessor messages;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WaitingLines(WaitingQueries queries, MessageSource messages, WorkingCalendar calendar, Clock clock) {
        this.queries = queries;
        this.messages = new MessageSourceAccessor(messages);
        this.calendar = calendar;
        this.clock = clock;
    }

    List<WorkLine> of(Actor actor) {
        return queries.waitingFor(actor, LocalDate.now(clock)).stream()
                .sorted(Comparator.comparing((Waiting waiting) -> waiting.unit() == PeriodUnit.NOT_STATED)
                        .thenComparing(Waiting::dueAt))
                .map(this::line)
                .toList();
    }

    private WorkLine line(Waiting waiting) {
        DutyWords words = DutyWords.of(
                new DutyWords.Standing(
                        DutyState.OPEN, waiting.unit(), waiting.kind().isMinimum(), waiting.dueAt(), null),
                clock.instant(),
                calendar);
        return new WorkLine(
                messages.getMessage("calendar.law." + waiting.kind()),
                href(waiting),
                waiting.code(),
                null,
                null,
                messages.getMessage(words.key(), words.args().toArray()),
                words.tone(),
                waiting.dueAt().toString(),
                false,
                waiting.article(),
                messages.getMessage("calendar.responsible." + waiting.kind().responsible()));
    }

    private static String href(Waiting waiting) {
        return switch (waiting.source()) {
            case DUTY -> "/duties/" + waiting.id();
            case VERIFICATION -> "/verifications/" + waiting.id() + "/result";
        };
    }
}
