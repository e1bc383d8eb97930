package vn.tgpl.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonClues;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.domain.LinkedPerson;
import vn.tgpl.people.domain.LinkedQueries;
import vn.tgpl.people.domain.ToldApart;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NationalId;

/** Shows the matters of a person and his other records, and to whoever may link them those that may be his too. */
@Component
class LinkLines {

    private final People people;
    private final LinkedQueries linked;
    private final MessageSource messages;

    LinkLines(People people, LinkedQueries linked, MessageSource messages) {
        this.people = people;
        this.linked = linked;
        this.messages = messages;
    }

    void show(PersonView person, Actor actor, Model model) {
        List<LinkedPerson> others = linked.of(person.id(), actor.scope());
        model.addAttribute("id", person.id().toString());
        model.addAttribute("fullName", person.fullName());
        model.addAttribute(
                "matters",
                linked.mattersOf(person.id(), actor.scope()).stream()
                        .map(this::line)
                        .toList());
        model.addAttribute("linked", others.stream().map(this::line).toList());
        List<LikelyLine> likely = actor.may("intake:receive") ? likely(person, others, actor) : List.of();
        model.addAttribute(
                "likely", likely.stream().filter(line -> !line.toldApart()).toList());
        model.addAttribute(
                "toldApart", likely.stream().filter(LikelyLine::toldApart).toList());
        model.addAttribute("choices", likely.stream().map(this::choice).toList());
    }

    private List<LikelyLine> likely(PersonView person, List<LinkedPerson> others, Actor actor) {
        List<PersonId> known = Stream.concat(
                        Stream.of(person.id()), others.stream().map(LinkedPerson::id))
                .toList();
        PersonFacts facts = person.facts();
        PersonClues clues = new PersonClues(facts.nationalId(), facts.fullName(), facts.birth(), facts.phone());
        List<PersonMatch> matches = people.matches(actor.scope(), clues).stream()
                .filter(match -> !known.contains(match.person().id()))
                .toList();
        Map<PersonId, ToldApart> apart = linked.toldApart(
                person.id(), matches.stream().map(match -> match.person().id()).toList());
        return matches.stream()
                .map(match -> line(match, apart.get(match.person().id())))
                .toList();
    }

    private LikelyLine line(PersonMatch match, @Nullable ToldApart apart) {
        PersonFacts facts = match.person().facts();
        PersonId id = match.person().id();
        String key = match.reason().isSure() ? "people.link.sure" : "people.link.perhaps";
        return new LikelyLine(
                id,
                PeopleController.PAGE + "/" + id,
                who(facts.fullName(), facts.birth(), facts.nationalId()),
                apart == null
                        ? text(key, text("people.match." + match.reason()), match.score())
                        : text(
                                "people.link.apart.told",
                                Display.dateTime(apart.at()),
                                Objects.requireNonNullElse(apart.by(), ""),
                                apart.reason()),
                apart != null);
    }

    private Option choice(LikelyLine line) {
        return new Option(line.id().toString(), text("people.link.option", line.who(), line.why()));
    }

    private LinkedLine line(LinkedPerson other) {
        return new LinkedLine(
                PeopleController.PAGE + "/" + other.id(),
                who(other.fullName(), other.birth(), other.nationalId()),
                text(
                        "people.link.made",
                        Display.dateTime(other.since()),
                        Objects.requireNonNullElse(other.by(), ""),
                        other.reason()),
                other.matters().stream().map(this::line).toList());
    }

    private LinkedLine.MatterLine line(LinkedPerson.Matter matter) {
        String kind = text("people.link.matter." + matter.key().kind(), matter.code());
        return new LinkedLine.MatterLine(
                matter.key().href(),
                text(matter.open() ? "people.link.matter.open" : "people.link.matter.ended", kind));
    }

    private static String who(String fullName, @Nullable BirthDate birth, @Nullable NationalId nationalId) {
        return Stream.of(fullName, birth == null ? "" : birth.display(), nationalId == null ? "" : nationalId.masked())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String text(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }
}
