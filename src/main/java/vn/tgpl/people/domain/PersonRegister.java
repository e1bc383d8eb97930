package vn.tgpl.people.domain;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonClues;
import vn.tgpl.people.PersonCorrected;
import vn.tgpl.people.PersonEdited;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch;
import vn.tgpl.people.PersonRenamed;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** Keeps the people on record. */
@Service
@Transactional
class PersonRegister implements People {

    private static final int MOST_FOUND = 20;

    private final Persons persons;
    private final CandidateQueries candidates;
    private final LinkedRecords links;
    private final PersonListQueries lists;
    private final InvolvementBook involvements;
    private final SafetyBook safety;
    private final ApplicationEventPublisher events;
    private final PersonTrail trail;
    private final Clock clock;

    PersonRegister(
            Persons persons,
            CandidateQueries candidates,
            LinkedRecords links,
            PersonListQueries lists,
            InvolvementBook involvements,
            SafetyBook safety,
            ApplicationEventPublisher events,
            PersonTrail trail,
            Clock clock) {
        this.persons = persons;
        this.candidates = candidates;
        this.links = links;
        this.lists = lists;
        this.involvements = involvements;
        this.safety = safety;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public PersonId register(PersonFacts facts, Actor actor) {
        PersonId id = PersonId.next();
        register(id, facts, actor);
        return id;
    }

    @Override
    public void register(PersonId id, PersonFacts facts, Actor actor) {
        if (persons.findById(id).isPresent()) {
            throw new FormAlreadyUsed();
        }
        Person person = new Person(id, KeptBy.officeOf(actor), facts, clock.instant(), actor.id());
        refuseTaken(facts.nationalId(), person, actor);
        save(person);
        safety.note(id, ContactSafety.UNASKED, facts.safety(), actor);
        trail.registered(id, actor);
    }

    @Override
    public void hold(PersonId id) {
        persons.lock(id);
    }

    @Override
    public void edit(EditPerson command, Actor actor) {
        Person person = reachable(command.id(), actor.scope()).orElseThrow(NotFound::new);
        if (person.facts().equals(command.facts())) {
            return;
        }
        if (!person.isAt(command.version())) {
            throw new PersonChangedMeanwhile();
        }
        if (!Objects.equals(command.facts().nationalId(), person.facts().nationalId())) {
            refuseTaken(command.facts().nationalId(), person, actor);
        }
        PersonFacts before = person.facts();
        person.state(command.facts());
        save(person);
        safety.note(person.id(), before.safety(), command.facts().safety(), actor);
        involvements.follow(person.id(), command.facts());
        trail.edited(person.id(), before, command.facts(), actor);
        tell(person.id(), before, command.facts(), actor);
    }

    private void tell(PersonId id, PersonFacts before, PersonFacts now, Actor actor) {
        if (!before.fullName().equals(now.fullName())) {
            events.publishEvent(new PersonRenamed(id, now.fullName()));
        }
        if (!Identity.of(before).equals(Identity.of(now))) {
            events.publishEvent(new PersonCorrected(id, actor.id()));
        }
        events.publishEvent(new PersonEdited(
                id,
                !(Objects.equals(before.birth(), now.birth())
                        && Objects.equals(before.ethnicityCode(), now.ethnicityCode())),
                actor.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonView> find(PersonId id, AccessScope scope) {
        return reachable(id, scope).map(Person::view);
    }

    @Override
    @Transactional(readOnly = true)
    public PersonView get(PersonId id) {
        return persons.findById(id).map(Person::view).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonView> search(String words, AccessScope scope) {
        List<PersonId> found = lists.first(words, scope, MOST_FOUND).stream()
                .map(PersonRow::id)
                .toList();
        return persons.findAllByIdIn(found).stream()
                .map(Person::view)
                .sorted(Comparator.comparingInt(person -> found.indexOf(person.id())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonMatch> matches(AccessScope scope, PersonClues clues) {
        Set<OfficeId> centres = scope.centres();
        if (centres.isEmpty()) {
            return List.of();
        }
        List<PersonView> found = persons.findAllByIdIn(candidates.of(centres, clues)).stream()
                .map(Person::view)
                .filter(person -> scope.asCentre().covers(person.ownership()))
                .toList();
        return PersonMatching.best(
                found, clues, links.groups(found.stream().map(PersonView::id).toList()));
    }

    private Optional<Person> reachable(PersonId id, AccessScope scope) {
        return persons.findById(id)
                .filter(person -> scope.asCentre().covers(person.view().ownership()));
    }

    /** A number is new at the centre, and at those that left it their work; records that stood there before stay apart. */
    private void refuseTaken(@Nullable NationalId nationalId, Person by, Actor actor) {
        if (nationalId == null) {
            return;
        }
        Set<OfficeId> house = new HashSet<>(actor.scope().centres());
        house.add(by.centre());
        if (persons.findByCentreInAndNationalId(house, nationalId.value()).stream()
                .anyMatch(other -> !other.equals(by))) {
            throw new NationalIdTaken();
        }
    }

    private void save(Person person) {
        try {
            persons.saveAndFlush(person);
        } catch (DataIntegrityViolationException taken) {
            // somebody else put the same number on record in this very moment
            throw new NationalIdTaken();
        }
    }
}
