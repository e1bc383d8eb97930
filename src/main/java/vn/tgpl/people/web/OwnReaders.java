package vn.tgpl.people.web;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.audit.Looks;
import vn.tgpl.audit.Looks.Subject;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.OwnRecordQueries;
import vn.tgpl.people.form.OwnDataEntry;
import vn.tgpl.people.form.OwnDataPart;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;

/** Who looked at what is held about a person or changed his record: office and role, the day, and why. */
@Component
class OwnReaders {

    /** The action under which the journal keeps that somebody was given what is held about him. */
    static final String GIVEN = "people.own-data";

    /** More than anybody reads on one paper. */
    static final int MOST = 300;

    private static final String REVEALED = "people.reveal";

    private static final Set<String> ACTIONS = Set.of(
            "casework.read",
            "casework.reveal",
            "intake.read",
            "people.register",
            "people.edit",
            "people.told-of-other-centre",
            REVEALED,
            GIVEN);

    /** What was opened or who asked, and the reason it was opened for. */
    private static final Pattern TOLD = Pattern.compile("([A-Z_]+)(?:/[A-Z_]+)?: (.*)", Pattern.DOTALL);

    private final Looks looks;
    private final OwnRecordQueries records;
    private final MessageSource messages;

    OwnReaders(Looks looks, OwnRecordQueries records, MessageSource messages) {
        this.looks = looks;
        this.records = records;
        this.messages = messages;
    }

    /** @param reason null where none is asked for, or where it may speak of somebody else */
    record Line(
            String day, String place, String what, @Nullable String reason) {}

    /** The latest first; looks of one office on one day at the same thing for the same reason are one line. */
    List<Line> of(Collection<PersonId> people, List<OwnDataPart> parts) {
        Map<Subject, String> titles = new HashMap<>();
        parts.stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.journal() != null)
                .forEach(entry -> put(titles, entry));
        Stream<Subject> persons = people.stream().map(id -> new Subject("person", id.toString()));
        List<JournalEntryView> entries = looks.at(
                Stream.concat(titles.keySet().stream(), persons).distinct().toList(), ACTIONS, Instant.EPOCH, MOST);
        Map<ActorId, String> places = records.offices(entries.stream()
                .map(JournalEntryView::actor)
                .filter(Objects::nonNull)
                .toList());
        return entries.stream()
                .map(entry -> line(entry, places, titles))
                .distinct()
                .toList();
    }

    private static void put(Map<Subject, String> titles, OwnDataEntry entry) {
        Subject subject = Objects.requireNonNull(entry.journal());
        titles.put(subject, subject.kind().equals("person") ? "" : entry.title());
    }

    private Line line(JournalEntryView entry, Map<ActorId, String> places, Map<Subject, String> titles) {
        String place = entry.actor() == null ? null : places.get(entry.actor());
        String action = text("audit.action." + entry.action());
        String title = titles.getOrDefault(new Subject(entry.subjectKind(), entry.subjectId()), "");
        return new Line(
                Display.dateOf(entry.at()),
                Objects.requireNonNullElseGet(place, () -> text("audit.actor.unknown")),
                Stream.of(action, title, opened(entry))
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + ": " + other)
                        .orElse(action),
                reason(entry));
    }

    private String opened(JournalEntryView entry) {
        Matcher told = TOLD.matcher(Objects.requireNonNullElse(entry.reason(), ""));
        if (!told.matches()) {
            return "";
        }
        String key =
                switch (entry.action()) {
                    case REVEALED -> "people.masked." + told.group(1);
                    case GIVEN -> "people.own.by." + told.group(1);
                    default -> "";
                };
        return Objects.requireNonNullElse(messages.getMessage(key, null, "", LocaleContextHolder.getLocale()), "");
    }

    /** The paper of a representative names somebody else; so may what was said of a case of several. */
    private static @Nullable String reason(JournalEntryView entry) {
        Matcher told = TOLD.matcher(Objects.requireNonNullElse(entry.reason(), ""));
        boolean his = entry.action().equals(REVEALED)
                || (entry.action().equals(GIVEN)
                        && Objects.requireNonNullElse(entry.reason(), "").startsWith(AskedBy.HIMSELF.name()));
        return his && told.matches() ? told.group(2) : null;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
