package vn.tgpl.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.Display;

/** Lets a list of today's choices keep what is on record, though it has ended meanwhile: a form must not drop it unseen. */
@Component
public class EndedChoices {

    private final MessageSource messages;

    EndedChoices(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param onRecord value that stays choosable, null for none
     * @param label text of a value that is not among today's; what is its own text is unknown, and is not offered
     */
    public List<Option> keep(
            List<Option> today, @Nullable String onRecord, UnaryOperator<String> label, Locale locale) {
        if (onRecord == null || today.stream().anyMatch(option -> option.value().equals(onRecord))) {
            return today;
        }
        String text = label.apply(onRecord);
        if (text.equals(onRecord)) {
            return today;
        }
        List<Option> all = new ArrayList<>(today);
        all.add(new Option(onRecord, ended(text, locale)));
        return all;
    }

    /** The text of something that begins on a day to come. */
    public String notYet(String label, LocalDate from, Locale locale) {
        return messages.getMessage("common.notYet", new Object[] {label, Display.date(from)}, locale);
    }

    /** The text of something that has ended. */
    public String ended(String label, Locale locale) {
        return messages.getMessage("common.ended", new Object[] {label}, locale);
    }
}
