package vn.tgpl.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Looks.Subject;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.Sight;
import vn.tgpl.people.domain.OwnRecordQueries;
import vn.tgpl.people.domain.SafetyBook;
import vn.tgpl.people.form.OwnDataEntry;
import vn.tgpl.people.form.OwnDataPart;
import vn.tgpl.people.form.PersonFactWords;
import vn.tgpl.people.form.SafetyWords;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** The records of a person in full, what was told of how he may be reached, his consents and what left. */
@Component
class OwnRecordLines {

    private final OwnRecordQueries records;
    private final PersonPage page;
    private final PersonFactWords words;
    private final SafetyBook safety;
    private final ConsentLines consents;
    private final MessageSource messages;

    OwnRecordLines(
            OwnRecordQueries records,
            PersonPage page,
            PersonFactWords words,
            SafetyBook safety,
            ConsentLines consents,
            MessageSource messages) {
        this.records = records;
        this.page = page;
        this.words = words;
        this.safety = safety;
        this.consents = consents;
        this.messages = messages;
    }

    List<OwnDataPart> of(List<PersonView> all, Actor reader) {
        Sight sight = Sight.besideTheMatter(reader).opened(true);
        Map<PersonId, OwnRecordQueries.Made> made =
                records.made(all.stream().map(PersonView::id).toList());
        return List.of(
                new OwnDataPart(
                        text("people.own.record"),
                        all.stream()
                                .map(person -> record(person, made.get(person.id()), sight))
                                .toList()),
                part(
                        "people.safety.title",
                        all.stream().flatMap(person -> told(person).stream()).toList()),
                part(
                        "people.consents",
                        all.stream()
                                .flatMap(person -> consents.consented(person.id()).stream())
                                .toList()),
                part(
                        "people.disclosed",
                        all.stream()
                                .flatMap(person -> consents.disclosed(person.id()).stream())
                                .toList()));
    }

    private OwnDataPart part(String title, List<Fact> facts) {
        return new OwnDataPart(text(title), facts.isEmpty() ? List.of() : List.of(new OwnDataEntry("", facts, null)));
    }

    private OwnDataEntry record(PersonView person, OwnRecordQueries.@Nullable Made made, Sight sight) {
        PersonFacts facts = person.facts();
        List<Fact> lines = new ArrayList<>();
        lines.add(line("people.form.fullName", facts.fullName()));
        lines.add(line("people.form.birth", words.birth(facts)));
        lines.add(line("people.form.sex", words.sex(facts)));
        lines.add(line("people.form.commune", words.commune(facts)));
        for (MaskedFact fact : MaskedFact.values()) {
            boolean shown = !fact.isHiddenIn(facts) || sight.shows(fact.kind());
            String value = shown ? page.open(fact, facts) : fact.maskedIn(facts);
            lines.add(line("people.masked." + fact, value).unprintedIf(staysOnTheScreen(fact, facts)));
        }
        String source = made == null ? "" : text("people.own.made", Display.dateTime(made.at()), made.office());
        return new OwnDataEntry(source, lines, new Subject("person", person.id().toString()));
    }

    /** Paper is found at home: what could endanger him there is read to him from the screen. */
    private static boolean staysOnTheScreen(MaskedFact fact, PersonFacts facts) {
        return switch (fact) {
            case PHONE -> !facts.mayBeCalled();
            case ADDRESS -> !facts.mayBeVisited();
            case CONTACT_NOTE, SAFETY_REASON -> isEndangered(facts.safety());
            case NATIONAL_ID, OLD_ID_NUMBER, ETHNICITY -> false;
        };
    }

    private static boolean isEndangered(ContactSafety safety) {
        return Boolean.FALSE.equals(safety.phone()) || Boolean.FALSE.equals(safety.address());
    }

    private List<Fact> told(PersonView person) {
        return safety.of(person.id()).stream()
                .map(told -> new Fact(
                                Display.dateTime(told.at()),
                                text("people.phoneSafe") + ": "
                                        + text(SafetyWords.phone(told.safety().phone())) + "; "
                                        + text("people.addressSafe") + ": "
                                        + text(SafetyWords.address(told.safety().address())))
                        .unprintedIf(isEndangered(told.safety())
                                || isEndangered(person.facts().safety())))
                .toList();
    }

    private Fact line(String key, @Nullable String value) {
        return new Fact(text(key), value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
