package vn.tgpl.home.domain.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.DueWords;
import vn.tgpl.home.domain.pack.PackRows.OpenCase;
import vn.tgpl.home.domain.pack.PackRows.OpenRequest;
import vn.tgpl.home.domain.pack.PackRows.Person;
import vn.tgpl.home.domain.pack.PackRows.Place;
import vn.tgpl.home.domain.pack.PackRows.Session;
import vn.tgpl.shared.Display;

/** Puts the papers of a day without the system onto pages: what is known first, forms to write on at the end. */
@Component
class DayPackDocument {

    /** After so many cases it is told how far it is. */
    private static final int TOLD_EACH = 100;

    private final MessageSourceAccessor words;

    DayPackDocument(MessageSource messages) {
        this.words = new MessageSourceAccessor(messages, Locale.forLanguageTag("vi"));
    }

    /** @param progress is told how many cases stand on paper so far */
    byte[] write(String office, Instant now, PackRows rows, IntConsumer progress) throws IOException {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            String foot = say("home.pack.foot", office, Display.dateTime(now));
            try (PackPages pages = new PackPages(file, say("home.pack"), foot)) {
                cover(pages, office, now, rows);
                sessions(pages, rows.sessions());
                cases(pages, rows.cases(), progress);
                requests(pages, rows.requests());
                contacts(pages, rows);
                forms(pages);
            }
            return file.toByteArray();
        }
    }

    private void cover(PackPages pages, String office, Instant now, PackRows rows) {
        pages.title(say("home.pack"));
        pages.text(office);
        pages.text(say("home.pack.as-of", Display.dateTime(now)));
        pages.text(say(
                "home.pack.counts",
                rows.sessions().size(),
                rows.cases().size(),
                rows.requests().size()));
        pages.text(say("home.pack.how"));
        pages.text(say("home.pack.secret"));
    }

    private void sessions(PackPages pages, List<Session> sessions) {
        pages.heading(say("home.pack.sessions"));
        if (sessions.isEmpty()) {
            pages.text(say("home.pack.sessions.none"));
            return;
        }
        PackPages.Table table = pages.table(list("home.pack.sessions.heads"), 16, 26, 20, 20, 18);
        for (Session session : sessions) {
            table.row(List.of(
                    session.startsAt() == null
                            ? say("home.pack.sessions.hour-unknown", Display.date(session.day()))
                            : Display.dateTime(session.startsAt()),
                    join(text(session.court()), session.room()),
                    session.code(),
                    session.person(),
                    text(session.executors())));
        }
        table.end();
    }

    private void cases(PackPages pages, List<OpenCase> cases, IntConsumer progress) {
        pages.heading(say("home.pack.cases"));
        if (cases.isEmpty()) {
            pages.text(say("home.pack.cases.none"));
            return;
        }
        PackPages.Table table = pages.table(list("home.pack.cases.heads"), 18, 20, 16, 14, 18, 14);
        int done = 0;
        for (OpenCase each : cases) {
            table.row(List.of(
                    each.code(),
                    each.person(),
                    join(say("casework.form." + each.formOfAid()), say("casework.state." + each.state())),
                    due(each.dueAt()),
                    each.deadline() == null ? "" : say("casework.deadline." + each.deadline()),
                    text(each.executors())));
            done++;
            if (done % TOLD_EACH == 0) {
                progress.accept(done);
            }
        }
        table.end();
    }

    private void requests(PackPages pages, List<OpenRequest> requests) {
        if (requests.isEmpty()) {
            return;
        }
        pages.heading(say("home.pack.requests"));
        PackPages.Table table = pages.table(list("home.pack.requests.heads"), 26, 34, 20, 20);
        for (OpenRequest request : requests) {
            table.row(List.of(
                    request.code(),
                    request.person(),
                    Display.dateTime(request.receivedAt()),
                    say("intake.state." + request.state())));
        }
        table.end();
    }

    private void contacts(PackPages pages, PackRows rows) {
        pages.heading(say("home.pack.places"));
        PackPages.Table places = pages.table(list("home.pack.places.heads"), 40, 20, 40);
        for (Place place : rows.places()) {
            places.row(List.of(place.name(), text(Display.phone(place.phone())), text(place.address())));
        }
        places.end();
        pages.heading(say("home.pack.people"));
        PackPages.Table people = pages.table(list("home.pack.people.heads"), 40, 35, 25);
        for (Person person : rows.people()) {
            people.row(List.of(
                    person.name(), say("practitioners.kind." + person.kind()), text(Display.phone(person.phone()))));
        }
        people.end();
    }

    private void forms(PackPages pages) {
        pages.newPage();
        pages.heading(say("home.pack.form.request"));
        pages.text(say("home.pack.form.request.text"));
        list("home.pack.form.request.fields").forEach(label -> pages.blank(label, 1));
        pages.blank(say("home.pack.form.matter"), 6);
        pages.blank(say("home.pack.form.received-by"), 1);
        pages.newPage();
        pages.heading(say("home.pack.form.log"));
        pages.text(say("home.pack.form.log.text"));
        PackPages.Table log = pages.table(list("home.pack.form.log.heads"), 12, 22, 40, 14, 12);
        log.blankRows(26);
        log.end();
    }

    /** A period that ends at 24:00 belongs to the day that ends there. */
    private static String due(@Nullable Instant at) {
        return at != null && DueWords.endsWithDay(at) ? Display.dateOf(at.minusMillis(1)) : Display.dateTime(at);
    }

    private List<String> list(String key) {
        return Arrays.asList(say(key).split(";", -1));
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, values);
    }

    private static String join(String first, @Nullable String second) {
        return second == null || second.isBlank() ? first : first + ", " + second;
    }

    private static String text(@Nullable String written) {
        return Objects.requireNonNullElse(written, "");
    }
}
