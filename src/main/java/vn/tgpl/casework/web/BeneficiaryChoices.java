package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** Whom and in which group somebody may add to those who are helped in a case. */
@Component
class BeneficiaryChoices {

    private final People people;
    private final Catalogue catalogue;
    private final Clock clock;

    BeneficiaryChoices(People people, Catalogue catalogue, Clock clock) {
        this.people = people;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Who fits the words, and whoever is chosen already. */
    List<Option> people(BeneficiaryForm form, Actor actor) {
        Stream<PersonView> chosen = Stream.ofNullable(form.getPersonId())
                .flatMap(id -> people.find(new PersonId(id), actor.scope()).stream());
        Stream<PersonView> found =
                Stream.ofNullable(form.getWords()).flatMap(words -> people.search(words, actor.scope()).stream());
        return Stream.concat(chosen, found)
                .map(BeneficiaryChoices::option)
                .distinct()
                .toList();
    }

    List<Option> groups() {
        return catalogue.groupsInForce(LocalDate.now(clock)).stream()
                .map(group -> new Option(group.code(), group.label()))
                .toList();
    }

    /** Enough to tell namesakes apart, the number masked as in the list of people. */
    private static Option option(PersonView person) {
        PersonFacts facts = person.facts();
        String label = Stream.of(
                        facts.fullName(),
                        facts.birth() == null ? null : facts.birth().display(),
                        facts.nationalId() == null ? null : facts.nationalId().masked())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new Option(person.id().toString(), label);
    }
}
