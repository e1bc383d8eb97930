package vn.tgpl.audit.web;

import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.audit.domain.SearchTold;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;

/** Searches of the journal, ready to be shown. */
@Component
class SearchLines {

    private final MessageSource messages;

    SearchLines(MessageSource messages) {
        this.messages = messages;
    }

    List<SearchLine> of(List<JournalEntryView> entries) {
        return entries.stream().map(this::line).toList();
    }

    private SearchLine line(JournalEntryView entry) {
        ActorId actor = entry.actor();
        return new SearchLine(
                Display.dateTime(entry.at()),
                Objects.requireNonNullElse(entry.actorName(), text("audit.actor.unknown")),
                actor == null ? null : JournalSearchForm.address(null, actor.value(), null, null),
                text("audit.action." + entry.action()),
                SearchTold.read(entry.reason()).map(SearchTold::found).orElse(""),
                entry.address());
    }

    /** What an entry of the journal tells of a search, in words. */
    String told(SearchTold search) {
        String kind = text("audit.searched." + search.kind().name());
        return search.found() == null ? kind : text("audit.searched.found", kind, search.found());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
