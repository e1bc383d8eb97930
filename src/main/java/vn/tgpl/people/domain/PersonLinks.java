package vn.tgpl.people.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.RecordsLinked;
import vn.tgpl.people.domain.LinkGroup.Pointer;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** Links the records of one person and undoes it; the records stay as they are. */
@Service
@Transactional
public class PersonLinks {

    private final Persons persons;
    private final LinkBook book;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    PersonLinks(Persons persons, LinkBook book, Journal journal, ApplicationEventPublisher events) {
        this.persons = persons;
        this.book = book;
        this.journal = journal;
        this.events = events;
    }

    /** Another centre's record of the same person stays apart: for this one it does not exist. */
    public void link(LinkPersons command, Actor actor) {
        OfficeId centre = centreOf(command.one(), actor);
        OfficeId other = centreOf(command.other(), actor);
        if (!houseOf(other, actor).equals(houseOf(centre, actor))) {
            throw new NotFound();
        }
        book.waitFor(houseOf(centre, actor));
        LinkGroup mine = book.groupOf(command.one());
        LinkGroup his = book.groupOf(command.other());
        LinkGroup joined = mine.join(command.one(), command.other(), his);
        Set<Pointer> before = new HashSet<>(mine.pointers());
        before.addAll(his.pointers());
        book.change(before, joined.pointers(), command.reason(), actor);
        write("people.link", command.one(), command.reason(), actor);
        write("people.link", command.other(), command.reason(), actor);
        tell(joined, actor);
    }

    /** Takes the record out of its group; the others stay linked with each other. */
    public void unlink(UnlinkPerson command, Actor actor) {
        book.waitFor(houseOf(centreOf(command.id(), actor), actor));
        LinkGroup group = book.groupOf(command.id());
        LinkGroup rest = group.without(command.id());
        book.change(group.pointers(), rest.pointers(), command.reason(), actor);
        group.members().forEach(member -> write("people.unlink", member.id(), command.reason(), actor));
        tell(group, actor);
    }

    /** Who is one person with whom decides what the checks of open matters find. */
    private void tell(LinkGroup concerned, Actor actor) {
        events.publishEvent(new RecordsLinked(
                concerned.members().stream().map(LinkGroup.Member::id).collect(Collectors.toSet()), actor.id()));
    }

    private OfficeId centreOf(PersonId id, Actor actor) {
        return persons.findById(id)
                .filter(person -> actor.scope().asCentre().covers(person.view().ownership()))
                .map(Person::centre)
                .orElseThrow(NotFound::new);
    }

    /** A centre stands for those that left it their work. */
    private static OfficeId houseOf(OfficeId centre, Actor actor) {
        OfficeId own = actor.scope().centre();
        return own != null && actor.scope().centres().contains(centre) ? own : centre;
    }

    private void write(String action, PersonId person, String reason, Actor actor) {
        journal.record(actor, action, "person", person.toString(), reason);
    }
}
