package vn.tgpl.people.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.domain.LinkedPerson;
import vn.tgpl.people.domain.LinkedQueries;
import vn.tgpl.people.domain.OwnRecordQueries;
import vn.tgpl.people.form.OwnDataPart;
import vn.tgpl.people.form.OwnDataSource;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Puts together all that is held about a person: of his records here, and of what each module holds about him. */
@Component
class OwnDataPage {

    private final People people;
    private final LinkedQueries linked;
    private final OwnRecordQueries records;
    private final OwnRecordLines lines;
    private final OwnReaders readers;
    private final List<OwnDataSource> sources;
    private final MessageSource messages;
    private final Clock clock;

    OwnDataPage(
            People people,
            LinkedQueries linked,
            OwnRecordQueries records,
            OwnRecordLines lines,
            OwnReaders readers,
            List<OwnDataSource> sources,
            MessageSource messages,
            Clock clock) {
        this.people = people;
        this.linked = linked;
        this.records = records;
        this.lines = lines;
        this.readers = readers;
        this.sources = List.copyOf(sources);
        this.messages = messages;
        this.clock = clock;
    }

    void show(PersonView person, OwnDataForm asked, Actor reader, Model model) {
        List<PersonView> all = recordsOf(person, reader);
        List<PersonId> ids = all.stream().map(PersonView::id).toList();
        List<OwnDataPart> parts = new ArrayList<>(lines.of(all, reader));
        sources.forEach(source -> parts.add(source.of(ids, reader)));
        model.addAttribute("id", person.id().toString());
        model.addAttribute("fullName", person.fullName());
        model.addAttribute("office", reader.officeName());
        model.addAttribute("madeAt", text("people.own.madeAt", Display.dateTime(clock.instant())));
        model.addAttribute("asked", text("people.own.by." + asked.getAskedBy()));
        model.addAttribute("identity", text("people.own.identity." + asked.getIdentity()));
        model.addAttribute("parts", parts);
        model.addAttribute("elsewhere", records.elsewhere(ids, reader.scope()));
        model.addAttribute("readers", readers.of(ids, parts));
        model.addAttribute("most", OwnReaders.MOST);
    }

    /** With those that were linked with it as the same person's, as far as they are within reach. */
    private List<PersonView> recordsOf(PersonView person, Actor reader) {
        return Stream.concat(
                        Stream.of(person),
                        linked.of(person.id(), reader.scope()).stream()
                                .map(LinkedPerson::id)
                                .map(id -> people.find(id, reader.scope()))
                                .flatMap(Optional::stream))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
