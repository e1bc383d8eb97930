package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Looks of the journal in words; those of one person on one day are one line. */
@Component
class ReaderLines {

    /** What was opened, and the reason it was opened for. */
    private static final Pattern OPENED = Pattern.compile("([A-Z_]+): (.*)", Pattern.DOTALL);

    /** Facts seen in the form of a request, where its work is reason enough. */
    private static final String AT_INTAKE = "intake";

    private static final String REVEAL = ".reveal";
    private static final String PEOPLE_REVEAL = "people.reveal";

    private final CaseTexts texts;

    ReaderLines(CaseTexts texts) {
        this.texts = texts;
    }

    List<ReaderLine> of(List<JournalEntryView> latestFirst) {
        Map<Look, List<JournalEntryView>> grouped =
                latestFirst.stream().collect(Collectors.groupingBy(Look::of, LinkedHashMap::new, Collectors.toList()));
        return grouped.values().stream().map(this::line).toList();
    }

    private ReaderLine line(List<JournalEntryView> same) {
        JournalEntryView last = same.get(0);
        String when = Display.dateTime(last.at());
        return new ReaderLine(
                same.size() == 1 ? when : texts.text("casework.readers.times", when, same.size()),
                Objects.requireNonNullElseGet(last.actorName(), () -> texts.text("audit.actor.unknown")),
                what(last),
                reason(last),
                last.address());
    }

    private String what(JournalEntryView entry) {
        String action = texts.text("audit.action." + entry.action());
        return Opened.in(entry)
                .flatMap(opened -> texts.known(opened.key()))
                .map(fact -> action + ": " + fact)
                .orElse(action);
    }

    private @Nullable String reason(JournalEntryView entry) {
        String reason = entry.reason();
        if (reason == null || !entry.action().endsWith(REVEAL)) {
            return null;
        }
        if (reason.equals(AT_INTAKE)) {
            return texts.text("casework.readers.atIntake");
        }
        return Opened.in(entry)
                .filter(opened -> texts.known(opened.key()).isPresent())
                .map(Opened::reason)
                .orElse(reason);
    }

    /** An entry of earlier days holds the reason alone, which may begin like a code. */
    private record Opened(String key, String reason) {

        static Optional<Opened> in(JournalEntryView entry) {
            if (!entry.action().endsWith(REVEAL) || entry.reason() == null) {
                return Optional.empty();
            }
            Matcher opened = OPENED.matcher(entry.reason());
            String facts = entry.action().equals(PEOPLE_REVEAL) ? "people.masked." : "casework.opened.";
            return opened.matches()
                    ? Optional.of(new Opened(facts + opened.group(1), opened.group(2)))
                    : Optional.empty();
        }
    }

    private record Look(
            @Nullable Object actor,
            String action,
            LocalDate day,
            @Nullable String reason,
            @Nullable String address) {

        static Look of(JournalEntryView entry) {
            return new Look(
                    entry.actor(),
                    entry.action(),
                    entry.at().atZone(Vietnam.ZONE).toLocalDate(),
                    entry.reason(),
                    entry.address());
        }
    }
}
