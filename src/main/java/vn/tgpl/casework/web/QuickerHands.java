package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Who changed a case while somebody else had its form open, as the journal tells it. */
@Component
class QuickerHands {

    /** They look at a case, or are told of it, and change nothing of it. */
    private static final Set<String> LOOKS =
            Set.of("casework.open", "casework.read", "casework.reveal", "people.told-of-other-centre");

    /** More than anybody reads beside his form. */
    private static final int MOST = 20;

    private final Journal journal;
    private final CaseTexts texts;

    QuickerHands(Journal journal, CaseTexts texts) {
        this.journal = journal;
        this.texts = texts;
    }

    /**
     * What was done, the latest first.
     *
     * @param allByReader there is something, and nobody else did any of it
     */
    record Done(List<Difference> lines, boolean allByReader) {}

    /** @param seenAt since when; null for the latest change alone */
    Done since(@Nullable Instant seenAt, CaseFile file, Actor reader) {
        List<JournalEntryView> changes =
                journal.latestOf("case", file.head().id().toString(), seenAt, LOOKS, seenAt == null ? 1 : MOST);
        return new Done(
                changes.stream().map(entry -> line(entry, reader)).toList(),
                !changes.isEmpty() && changes.stream().allMatch(entry -> isBy(reader, entry)));
    }

    private Difference line(JournalEntryView entry, Actor reader) {
        String when = Display.dateTime(entry.at());
        return new Difference(
                texts.text("audit.action." + entry.action()),
                isBy(reader, entry)
                        ? texts.text("casework.stale.byYou", when)
                        : texts.text("casework.stale.by", String.valueOf(entry.actorName()), when));
    }

    private static boolean isBy(Actor reader, JournalEntryView entry) {
        return reader.id().equals(entry.actor());
    }
}
