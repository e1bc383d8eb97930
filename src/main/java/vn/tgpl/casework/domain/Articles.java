package vn.tgpl.casework.domain;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The articles deadlines rest on, worded as they are kept with the deadline. */
@Component
class Articles {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    Articles(MessageSource messages) {
        this.messages = messages;
    }

    String wording(String article) {
        return messages.getMessage("calendar.article." + article, null, VIETNAMESE);
    }
}
