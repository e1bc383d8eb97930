package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.domain.RequestFilter;
import vn.tgpl.shared.Display;

/** Says which filters of the list of requests are set, for whoever reads it on paper. */
@Component
class RequestListWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    private final MessageSource messages;
    private final Catalogue catalogue;
    private final Clock clock;

    RequestListWords(MessageSource messages, Catalogue catalogue, Clock clock) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The filters and the moment; of words that may name a person only that there were some. */
    String of(RequestFilter filter, Locale locale) {
        List<String> told = new ArrayList<>();
        if (filter.state() != null) {
            told.add(pair("intake.request.state", text("intake.state." + filter.state(), locale), locale));
        }
        if (filter.channel() != null) {
            told.add(pair("intake.list.channel", text("intake.channel." + filter.channel(), locale), locale));
        }
        if (filter.fieldCode() != null) {
            told.add(pair("intake.form.field", catalogue.label(CodeList.FIELD_OF_LAW, filter.fieldCode()), locale));
        }
        if (filter.formOfAid() != null) {
            told.add(pair("intake.list.form", text("intake.form-of-aid." + filter.formOfAid(), locale), locale));
        }
        addMonth(told, "intake.list.from", filter.from(), locale);
        addMonth(told, "intake.list.to", filter.to(), locale);
        if (filter.words() != null) {
            told.add(text("layout.printed.words", locale));
        }
        told.add(messages.getMessage("layout.printed.at", new Object[] {Display.dateTime(clock.instant())}, locale));
        return String.join("; ", told);
    }

    private void addMonth(List<String> told, String key, @Nullable YearMonth month, Locale locale) {
        if (month != null) {
            told.add(pair(key, MONTH.format(month), locale));
        }
    }

    private String pair(String key, String value, Locale locale) {
        return text(key, locale) + ": " + value;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
