package vn.tgpl.offices.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.web.FieldWords;
import vn.tgpl.shared.OfficeId;

/** Tells what was changed about an office as its form does. */
@Component
class OfficeFieldWords implements FieldWords {

    private final OfficeChoices choices;
    private final MessageSource messages;

    OfficeFieldWords(OfficeChoices choices, MessageSource messages) {
        this.choices = choices;
        this.messages = messages;
    }

    @Override
    public String label(String field) {
        return messages.getMessage("offices." + field, null, LocaleContextHolder.getLocale());
    }

    @Override
    public String shown(String field, String value) {
        return switch (field) {
            case "province" -> choices.province(value);
            case "parent", "successor" -> choices.name(OfficeId.of(value));
            default -> value;
        };
    }
}
