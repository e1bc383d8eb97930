package vn.tgpl.duties.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.DueWords;
import vn.tgpl.duties.DutyWords;
import vn.tgpl.duties.domain.DutyView;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Words for duties. */
@Component
class DutyTexts {

    private final MessageSourceAccessor messages;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DutyTexts(MessageSource messages, WorkingCalendar calendar, Clock clock) {
        this.messages = new MessageSourceAccessor(messages);
        this.calendar = calendar;
        this.clock = clock;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }

    String kind(PeriodOfLaw kind) {
        return text("calendar.law." + kind);
    }

    /** What it is, and of whose appointment: several appointments in one case ask for the same. */
    String label(DutyView duty) {
        String kind = kind(duty.kind());
        if (duty.executor() == null) {
            return kind;
        }
        return duty.decision() == null
                ? text("duties.of", kind, duty.executor())
                : text("duties.ofDecision", kind, duty.executor(), duty.decision());
    }

    String period(PeriodUnit unit, int amount) {
        return text("calendar.period." + unit, amount);
    }

    /** An executor is named; whose appointment an office has to tell is another matter. */
    String responsible(DutyView duty) {
        String who = text("calendar.responsible." + duty.responsible());
        return duty.executor() == null || duty.responsible() != Responsible.EXECUTOR
                ? who
                : who + ": " + duty.executor();
    }

    /** The day or minute on which it ends; of what the law wants at once, the day it began; a reminder as such. */
    String moment(PeriodUnit unit, Instant dueAt) {
        if (unit == PeriodUnit.AT_ONCE) {
            return text(
                    "duties.due.from", Display.date(dueAt.atZone(Vietnam.ZONE).toLocalDate()));
        }
        if (unit == PeriodUnit.NOT_STATED) {
            return text("duties.due.reminder", Display.date(DueWords.lastDay(dueAt)));
        }
        return DueWords.endsWithDay(dueAt)
                ? text("casework.due.endOfDay", Display.date(DueWords.lastDay(dueAt)))
                : Display.dateTime(dueAt);
    }

    /** What happened at midnight happened on that day. */
    String begun(DutyView duty) {
        return duty.begunAt().atZone(Vietnam.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Display.date(duty.begunAt().atZone(Vietnam.ZONE).toLocalDate())
                : Display.dateTime(duty.begunAt());
    }

    /** How far a duty is, in words with their colour. */
    Words words(DutyView duty) {
        DutyWords words = DutyWords.of(duty.period(), clock.instant(), calendar);
        return new Words(words.tone(), text(words.key(), words.args().toArray()));
    }

    record Words(String tone, String text) {}

    /** What it is about, and where that stands; null for offices and practitioners, whose pages are others' business. */
    static @Nullable String href(DutyView duty) {
        return switch (duty.subject().kind()) {
            case CASE -> "/cases/" + duty.subject().id();
            case REQUEST -> "/requests/" + duty.subject().id();
            case PRACTITIONER, OFFICE -> null;
        };
    }
}
