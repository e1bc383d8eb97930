package vn.tgpl.casework.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tgpl.people.Disclosures;
import vn.tgpl.people.LawfulDisclosure;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;

/** Keeps with the people of a case that the law let somebody outside the centre hear of them. */
@Component
class TellingByLaw {

    private final HelpedPeople helped;
    private final Disclosures disclosures;

    TellingByLaw(HelpedPeople helped, Disclosures disclosures) {
        this.helped = helped;
        this.disclosures = disclosures;
    }

    /** Each authority hears of those for whom a letter went to it. */
    void registered(List<Registration> sent, Actor actor) {
        sent.stream()
                .collect(Collectors.groupingBy(
                        Registration::authority, Collectors.mapping(Registration::personId, Collectors.toSet())))
                .forEach((authority, whom) ->
                        disclosures.discloseByLaw(people(whom), LawfulDisclosure.REGISTRATION, authority, actor.id()));
    }

    /** Who is asked to verify hears of all who are helped. */
    void verifying(LegalAidCase asking, String counterpart, Actor actor) {
        disclosures.discloseByLaw(people(helped.of(asking)), LawfulDisclosure.VERIFICATION, counterpart, actor.id());
    }

    private static List<PersonId> people(Collection<UUID> ids) {
        return ids.stream().sorted().map(PersonId::new).toList();
    }
}
