package vn.tgpl.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.domain.Certainty;
import vn.tgpl.calendar.domain.SpecialDayFacts;
import vn.tgpl.calendar.domain.SpecialDayKind;
import vn.tgpl.calendar.domain.SpecialDayRow;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Differences;
import vn.tgpl.shared.Display;

/** Words for the entries of the calendar. */
@Component
class HolidayTexts {

    private final MessageSource source;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    HolidayTexts(MessageSource messages, Clock clock) {
        this.source = messages;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    List<Option> kinds() {
        return options(SpecialDayKind.values(), "calendar.kind.");
    }

    List<Option> certainties() {
        return options(Certainty.values(), "calendar.certainty.");
    }

    List<Difference> differences(SpecialDayRow stored, HolidayForm typed) {
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

    /** The entry as it is stored, for somebody who saw another one. */
    List<Difference> stored(SpecialDayRow stored) {
        return differences(stored, new HolidayForm());
    }

    /** What of an entry may be a mistake, and yet may be meant: told before it is confirmed. */
    List<String> doubts(SpecialDayFacts facts) {
        List<String> doubts = new ArrayList<>();
        if (facts.day().isBefore(LocalDate.now(clock))) {
            doubts.add(text("calendar.doubt.past", Display.date(facts.day())));
        }
        if (facts.takesRestFromRest()) {
            doubts.add(text(
                    "calendar.doubt.restOfRest",
                    Display.date(facts.day()),
                    text("calendar.weekday." + facts.day().getDayOfWeek())));
        }
        return doubts;
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args);
    }

    private List<Option> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), messages.getMessage(prefix + value.name())))
                .toList();
    }

    private @Nullable String label(String list, @Nullable Enum<?> code) {
        return code == null ? null : messages.getMessage("calendar." + list + "." + code.name());
    }
}
