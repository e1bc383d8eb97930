package vn.tgpl.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.AnswerChange;
import vn.tgpl.catalog.Catalogue;

/** Says of a request what a wording would change: its answer, the groups it meets, or both. */
@Component
class ChangedRequestLines {

    private final Catalogue catalogue;
    private final MessageSource messages;

    ChangedRequestLines(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /**
     * One request, and nothing of it that stays the same.
     *
     * @param before what changes, as it is
     * @param after the same as it would be
     */
    record ChangedRequest(String code, String office, List<String> before, List<String> after) {}

    /**
     * @param before day whose groups the change comes from
     * @param after day whose groups it leads to
     */
    ChangedRequest of(AnswerChange change, LocalDate before, LocalDate after, Locale locale) {
        boolean groups = !change.groupsBefore().equals(change.groupsAfter());
        boolean answer = !change.before().equals(change.after());
        return new ChangedRequest(
                change.code(),
                change.office(),
                told(
                        answer,
                        change.before(),
                        groups,
                        labels(change.groupsBefore(), before),
                        none("catalog.law.preview.noGroup", locale),
                        locale),
                told(
                        answer,
                        change.after(),
                        groups,
                        labels(change.groupsAfter(), after),
                        left(change, locale),
                        locale));
    }

    private String left(AnswerChange change, Locale locale) {
        if (change.goesOnAs().isEmpty()) {
            return none("catalog.law.preview.noGroupLeft", locale);
        }
        String successors = change.goesOnAs().stream().sorted().collect(Collectors.joining("; "));
        return messages.getMessage("catalog.law.preview.goesOn", new Object[] {successors}, locale);
    }

    private String labels(Set<String> codes, LocalDate day) {
        return codes.stream()
                .map(code -> catalogue.groupLabel(code, day))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String none(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private List<String> told(boolean answer, String key, boolean groups, String labels, String none, Locale locale) {
        List<String> lines = new ArrayList<>();
        if (answer) {
            lines.add(messages.getMessage(key, null, locale));
        }
        if (groups) {
            lines.add(messages.getMessage(
                    "catalog.law.preview.groups", new Object[] {labels.isEmpty() ? none : labels}, locale));
        }
        return lines;
    }
}
