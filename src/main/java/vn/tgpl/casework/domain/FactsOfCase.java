package vn.tgpl.casework.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.refusal.FactNotOwed;
import vn.tgpl.casework.domain.refusal.ShownStandingUnfit;
import vn.tgpl.casework.domain.refusal.StandsOpposite;
import vn.tgpl.casework.domain.refusal.ToldOtherwise;
import vn.tgpl.intake.HelpedPerson;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Puts on record what papers tell of who is helped after he was accepted at once. */
@Component
public class FactsOfCase {

    private final HelpedPerson helped;
    private final ResidenceOfCase residences;
    private final PeriodOfResidence periods;
    private final GroupsFollowed groups;
    private final People people;
    private final MatterCorrection matter;
    private final JdbcClient jdbc;
    private final Clock clock;

    FactsOfCase(
            HelpedPerson helped,
            ResidenceOfCase residences,
            PeriodOfResidence periods,
            GroupsFollowed groups,
            People people,
            MatterCorrection matter,
            JdbcClient jdbc,
            Clock clock) {
        this.helped = helped;
        this.residences = residences;
        this.people = people;
        this.periods = periods;
        this.groups = groups;
        this.matter = matter;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Which version of the person somebody sees who opens the form.
     *
     * @param person who joined the case, null for the principal beneficiary
     */
    public long seen(CaseFile file, @Nullable UUID person) {
        return people.get(who(new RequestId(file.head().requestId()), person)).version();
    }

    /** Holds of whom something is told until the transaction ends: a person is held before his cases (security.md 15.4.3). */
    void hold(CaseId id, @Nullable UUID person) {
        if (person != null) {
            people.hold(new PersonId(person));
            return;
        }
        jdbc.sql("select coalesce(first_beneficiary_id, beneficiary_id) from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .ifPresent(people::hold);
    }

    /**
     * What is refused of it: only what is owed is told, nothing that somebody stored meanwhile is replaced unseen, and a standing
     * fits the matter.
     *
     * @param owed what is still to be told
     */
    List<DomainException> objections(LegalAidCase of, ReceivePapers.Typed typed, Set<OpenFact> owed) {
        Residence then = ResidenceOfCase.of(of, typed.person());
        ToldFacts told = typed.told().at(then);
        List<DomainException> found = new ArrayList<>();
        told.facts().stream()
                .filter(fact -> !owed.contains(fact))
                .map(FactNotOwed::new)
                .forEach(found::add);
        if (owed.contains(OpenFact.AREA)) {
            found.addAll(residences.objections(of, typed.person(), told));
        }
        PersonView known = people.get(who(of.request(), typed.person()));
        if (typed.personVersion() == null || typed.personVersion() != known.version()) {
            told.otherwise(known.facts()).entrySet().stream()
                    .filter(one -> owed.contains(one.getKey()))
                    .map(one -> new ToldOtherwise(one.getKey(), one.getValue()))
                    .forEach(found::add);
            residences.elsewhere(told, then, known.facts()).ifPresent(found::add);
        }
        String status = told.statusCode();
        if (status != null && owed.contains(OpenFact.STATUS) && !fits(of.matter(), status)) {
            found.add(new ShownStandingUnfit());
        } else if (owed.contains(OpenFact.STATUS) && matter.isOpposed(of, typed.person(), status)) {
            found.add(new StandsOpposite(OpenFact.STATUS.field()));
        }
        return found;
    }

    private static boolean fits(Matter matter, String status) {
        return MatterFit.objections(matter.formOfAid(), matter.told().standing(status))
                .isEmpty();
    }

    private PersonId who(RequestId request, @Nullable UUID person) {
        return person == null ? helped.personOf(request) : new PersonId(person);
    }

    /**
     * @param person who joined the case, null for the principal beneficiary
     * @param typed of what was still to be told alone
     */
    void tell(LegalAidCase of, @Nullable UUID person, ToldFacts typed, Actor actor) {
        if (typed.isNothing()) {
            return;
        }
        GroupsFollowed.Before was = groups.before(of, person);
        Residence then = ResidenceOfCase.of(of, person);
        ToldFacts told = typed.at(then);
        if (person == null) {
            tellOfPrincipal(of, told, then, actor);
        } else {
            tellOfJoined(of, person, told, actor);
        }
        if (ResidenceOfCase.tellsOfPlace(told)) {
            PersonFacts known = people.get(who(of.request(), person)).facts();
            periods.follow(of, person, known, actor.id());
        }
        groups.follow(of, person, was, clock.instant(), actor.id());
    }

    private void tellOfPrincipal(LegalAidCase of, ToldFacts told, Residence then, Actor actor) {
        helped.tell(of.request(), told, then.told(told), actor);
        residences.tell(of, told);
        String status = told.statusCode();
        if (status != null) {
            matter.learn(of, status, actor);
        }
    }

    private void tellOfJoined(LegalAidCase of, UUID person, ToldFacts told, Actor actor) {
        helped.tell(new PersonId(person), told, actor);
        FurtherBeneficiary joined = of.people().joinedAs(person).orElseThrow(NotFound::new);
        of.people().tell(joined, told, residences.again(joined, told));
        if (told.statusCode() != null) {
            matter.learnOfJoined(of, person, told.statusCode(), actor);
        }
    }
}
