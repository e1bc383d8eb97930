package vn.tgpl.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;

/** What was typed into a form still being filled and cannot be so, or cannot be read: the form is not saved with it. */
@Component
class MistypedDays {

    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*]");

    private static final Map<String, String> LABELS = Map.of(
            "person.birth", "people.form.birth",
            "notNearPoor", "intake.form.notNearPoor",
            "villageNotListed", "intake.form.villageNotListed",
            "areaShownBy", "intake.form.areaShownBy",
            "matter.hearingOn", "intake.form.hearingOn",
            "matter.limitationOn", "intake.form.limitationOn",
            "paperFacts.issuedOn", "intake.paper.issuedOn",
            "paperFacts.certifiedYear", "intake.paper.certifiedYear");

    private final MessageSource messages;

    MistypedDays(MessageSource messages) {
        this.messages = messages;
    }

    /** What is wrong with each of them, in words; nothing of a field that stands empty. */
    List<String> told(List<FieldError> errors, Locale locale) {
        return errors.stream()
                .filter(error -> error.getRejectedValue() != null)
                .flatMap(error -> told(error, locale))
                .distinct()
                .toList();
    }

    private Stream<String> told(FieldError error, Locale locale) {
        String field = INDEX.matcher(error.getField()).replaceAll("");
        return Optional.ofNullable(LABELS.get(field)).stream()
                .map(label -> messages.getMessage(
                        "intake.mistyped.line",
                        new Object[] {messages.getMessage(label, null, locale), messages.getMessage(error, locale)},
                        locale));
    }
}
