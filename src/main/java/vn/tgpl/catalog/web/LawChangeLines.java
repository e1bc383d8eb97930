package vn.tgpl.catalog.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.domain.LawChange;
import vn.tgpl.catalog.domain.LawField;
import vn.tgpl.catalog.domain.LawHistory;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Tells in words what was done to a wording. */
@Component
class LawChangeLines {

    private final LawHistory history;
    private final Catalogue catalogue;
    private final MessageSourceAccessor messages;

    LawChangeLines(LawHistory history, Catalogue catalogue, MessageSource messages) {
        this.history = history;
        this.catalogue = catalogue;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** All of it, the latest first. */
    List<TimelineItem> of(LawVersionId id) {
        return history.of(id).stream()
                .map(change -> new TimelineItem(
                        Display.dateTime(change.at()), title(change), change.by(), text(change), "neutral", null))
                .toList();
    }

    /** What was done after somebody saw that version, for the page that comes back to him. */
    List<Difference> since(LawVersionId id, long version) {
        return history.since(id, version).stream()
                .map(change -> new Difference(
                        Display.dateTime(change.at()) + " · " + change.by(),
                        text(change) == null ? title(change) : title(change) + "\n" + text(change)))
                .toList();
    }

    private String title(LawChange change) {
        String group = change.group();
        String kind = messages.getMessage("catalog.law.change." + change.kind());
        return group == null ? kind : kind + ": " + catalogue.groupLabel(group);
    }

    private @Nullable String text(LawChange change) {
        if (change.details().isEmpty()) {
            return null;
        }
        return change.details().stream()
                .map(detail -> messages.getMessage("catalog.law.change.field", new Object[] {
                    messages.getMessage("catalog.law.field." + detail.field()),
                    shown(detail.field(), detail.before()),
                    shown(detail.field(), detail.after())
                }))
                .collect(Collectors.joining("\n"));
    }

    private String shown(LawField field, @Nullable String stored) {
        if (field.isYesOrNo()) {
            return messages.getMessage(stored == null ? "common.no" : "common.yes");
        }
        if (stored == null) {
            return messages.getMessage("common.none");
        }
        return switch (field) {
            case CERTAINTY -> messages.getMessage("catalog.certainty." + stored);
            case STATUSES ->
                Arrays.stream(stored.split(LawField.COMMA, -1))
                        .map(status -> catalogue.label(CodeList.PROCEDURAL_STATUS, status))
                        .collect(Collectors.joining("; "));
            case ABSORBS ->
                Arrays.stream(stored.split(LawField.COMMA, -1))
                        .map(catalogue::groupLabel)
                        .collect(Collectors.joining("; "));
            case LAST_DAY -> Display.date(LocalDate.parse(stored));
            default -> stored;
        };
    }
}
