package vn.tgpl.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.audit.Looks;
import vn.tgpl.platform.web.ChangeHistory;
import vn.tgpl.platform.web.FieldWords;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.FieldChange;
import vn.tgpl.shared.FieldChanges;

/** Tells from the journal what was changed about a thing, in the words of the module it belongs to. */
@Component
class JournalledChanges implements ChangeHistory {

    private static final int MOST = 100;

    private final Looks entries;
    private final MessageSource messages;

    JournalledChanges(Looks entries, MessageSource messages) {
        this.entries = entries;
        this.messages = messages;
    }

    @Override
    public List<TimelineItem> of(String kind, String id, Set<String> actions, FieldWords words) {
        return entries.at(List.of(new Looks.Subject(kind, id)), actions, Instant.EPOCH, MOST).stream()
                .map(entry -> item(entry, words))
                .toList();
    }

    private TimelineItem item(JournalEntryView entry, FieldWords words) {
        return new TimelineItem(
                Display.dateTime(entry.at()),
                text("audit.action." + entry.action()),
                entry.actorName(),
                told(entry.reason(), words),
                "neutral",
                null);
    }

    /** What was written before fields were, or says it all in its own words, stays as it is. */
    private @Nullable String told(@Nullable String reason, FieldWords words) {
        List<FieldChange> changes = FieldChanges.read(reason);
        return changes.isEmpty()
                ? reason
                : changes.stream()
                        .map(change -> text(
                                "audit.changed",
                                words.label(change.field()),
                                shown(change.field(), change.before(), words),
                                shown(change.field(), change.now(), words)))
                        .collect(Collectors.joining("\n"));
    }

    private String shown(String field, @Nullable String value, FieldWords words) {
        return value == null ? text("audit.changed.nothing") : words.shown(field, value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
