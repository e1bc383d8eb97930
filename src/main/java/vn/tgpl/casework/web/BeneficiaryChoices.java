package vn.tgpl.casework.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** Whom on record somebody may add to those who are helped in a case. */
@Component
class BeneficiaryChoices {

    private final People people;

    BeneficiaryChoices(People people) {
        this.people = people;
    }

    /** Who fits the words, and whoever is chosen already. */
    List<Option> people(BeneficiaryForm form, Actor actor) {
        Stream<PersonView> chosen = chosen(form, actor).stream();
        Stream<PersonView> found =
                Stream.ofNullable(form.getWords()).flatMap(words -> people.search(words, actor.scope()).stream());
        return Stream.concat(chosen, found)
                .map(BeneficiaryChoices::option)
                .distinct()
                .toList();
    }

    /** Empty while nobody is chosen, or somebody beyond the scope. */
    Optional<PersonFacts> facts(BeneficiaryForm form, Actor actor) {
        return chosen(form, actor).map(PersonView::facts);
    }

    private Optional<PersonView> chosen(BeneficiaryForm form, Actor actor) {
        return Optional.ofNullable(form.getPersonId()).flatMap(id -> people.find(new PersonId(id), actor.scope()));
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
