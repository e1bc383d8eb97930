package vn.tgpl.intake.domain;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The articles decisions rest on, worded as they are kept with the decision. */
@Component
class Citations {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    Citations(MessageSource messages) {
        this.messages = messages;
    }

    String of(Decision decision) {
        return text(decision.name());
    }

    String of(UrgentGround ground) {
        return text(ground.name());
    }

    private String text(String key) {
        return messages.getMessage("intake.article." + key, null, VIETNAMESE);
    }
}
