package vn.tgpl.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;

/** Searches of the journal, ready to be shown. */
@Component
class SearchLines {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    SearchLines(MessageSource messages) {
        this.messages = messages;
    }

    List<SearchLine> of(List<JournalEntryView> entries) {
        return entries.stream().map(this::line).toList();
    }

    private SearchLine line(JournalEntryView entry) {
        ActorId actor = entry.actor();
        String told = Objects.requireNonNullElse(entry.reason(), "");
        return new SearchLine(
                Display.dateTime(entry.at()),
                Objects.requireNonNullElse(entry.actorName(), text("audit.actor.unknown")),
                actor == null ? null : JournalSearchForm.address(null, actor.value(), null, null),
                text("audit.action." + entry.action()),
                told.substring(told.indexOf(' ') + 1),
                entry.address());
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
