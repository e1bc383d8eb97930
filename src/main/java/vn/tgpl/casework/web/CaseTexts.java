package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.DueWords;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Words for what stands in a case. */
@Component
class CaseTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final Catalogue catalogue;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseTexts(MessageSource messages, Catalogue catalogue, WorkingCalendar calendar, Clock clock) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.clock = clock;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** Each of a list under its prefix, to choose from. */
    List<Option> options(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), text(prefix + value)))
                .toList();
    }

    /** Empty where there are no words under that key: it was made of what somebody typed. */
    Optional<String> known(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, VIETNAMESE));
    }

    String form(FormOfAid form) {
        return text("casework.form." + form);
    }

    String field(String code, Instant acceptedAt) {
        return catalogue.label(
                CodeList.FIELD_OF_LAW, code, acceptedAt.atZone(Vietnam.ZONE).toLocalDate());
    }

    String state(CaseState state) {
        return text("casework.state." + state);
    }

    /** Colour of a state. */
    String tone(CaseState state) {
        return switch (state) {
            case ACCEPTED, SUSPENDED -> "waiting";
            case ASSIGNED, IN_PROGRESS -> "info";
            case CLOSED, HANDED_OVER, ARCHIVED -> "done";
        };
    }

    /** The words of the day on which the code was chosen; none where nothing was. */
    String label(CodeList list, @Nullable String code, @Nullable LocalDate chosenOn) {
        if (code == null) {
            return "";
        }
        return chosenOn == null ? catalogue.label(list, code) : catalogue.label(list, code, chosenOn);
    }

    /** How far a deadline is, with its colour. */
    DueText due(PeriodUnit unit, Instant dueAt) {
        DueWords words = DueWords.of(unit, dueAt, clock.instant(), calendar);
        return new DueText(
                words.tone(), text(words.key(), words.args().toArray()), dayOrMoment(unit, dueAt), dueAt.toString());
    }

    /** The same for a period of days that ends with a day. */
    DueText dueOn(LocalDate lastDay) {
        return due(
                PeriodUnit.CALENDAR_DAYS,
                lastDay.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant());
    }

    /** A period of days ends with a day, a period of hours at a minute. */
    String moment(Instant dueAt) {
        return DueWords.endsWithDay(dueAt)
                ? text("casework.due.endOfDay", Display.date(DueWords.lastDay(dueAt)))
                : Display.dateTime(dueAt);
    }

    /** The same; of what the law wants at once and within hours, both. */
    String moment(PeriodUnit unit, Instant dueAt) {
        return unit == PeriodUnit.AT_ONCE_WITHIN_HOURS
                ? text("casework.due.atOnceUntil", moment(dueAt))
                : dayOrMoment(unit, dueAt);
    }

    /** What the law wants at once and began with a day, at an hour nobody told, shows that day. */
    private String dayOrMoment(PeriodUnit unit, Instant dueAt) {
        return unit == PeriodUnit.AT_ONCE && DueWords.endsWithDay(dueAt)
                ? Display.date(DueWords.lastDay(unit, dueAt))
                : moment(dueAt);
    }

    /** When an authority told of somebody. */
    String told(Instant at) {
        return NoticeTime.words(at, messages, VIETNAMESE);
    }

    /** @param at the moment for machines */
    record DueText(String tone, String words, String moment, String at) {}
}
