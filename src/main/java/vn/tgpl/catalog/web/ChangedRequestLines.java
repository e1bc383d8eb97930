package vn.tgpl.catalog.web;

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

    ChangedRequest of(AnswerChange change, Locale locale) {
        boolean groups = !change.groupsBefore().equals(change.groupsAfter());
        boolean answer = !change.before().equals(change.after());
        return new ChangedRequest(
                change.code(),
                change.office(),
                told(answer, change.before(), groups, change.groupsBefore(), "catalog.law.preview.noGroup", locale),
                told(answer, change.after(), groups, change.groupsAfter(), "catalog.law.preview.noGroupLeft", locale));
    }

    private List<String> told(
            boolean answer, String key, boolean groups, Set<String> codes, String none, Locale locale) {
        List<String> lines = new ArrayList<>();
        if (answer) {
            lines.add(messages.getMessage(key, null, locale));
        }
        if (groups) {
            Object labels = codes.isEmpty()
                    ? messages.getMessage(none, null, locale)
                    : codes.stream().map(catalogue::groupLabel).sorted().collect(Collectors.joining("; "));
            lines.add(messages.getMessage("catalog.law.preview.groups", new Object[] {labels}, locale));
        }
        return lines;
    }
}
