package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.refusal.CommuneNotTold;
import vn.tgpl.casework.domain.refusal.CommuneToldOtherwise;
import vn.tgpl.casework.domain.refusal.FactNotOwed;
import vn.tgpl.casework.domain.refusal.PlaceIsListed;
import vn.tgpl.casework.domain.refusal.ShownStandingUnfit;
import vn.tgpl.casework.domain.refusal.ToldOtherwise;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.HelpedPerson;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.Residences;
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
    private final Residences residences;
    private final People people;
    private final Catalogue catalogue;
    private final MatterCorrection matter;
    private final JdbcClient jdbc;

    FactsOfCase(
            HelpedPerson helped,
            Residences residences,
            People people,
            Catalogue catalogue,
            MatterCorrection matter,
            JdbcClient jdbc) {
        this.helped = helped;
        this.residences = residences;
        this.people = people;
        this.catalogue = catalogue;
        this.matter = matter;
        this.jdbc = jdbc;
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
        jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
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
        Residence then = residence(of, typed.person());
        ToldFacts told = typed.told().at(then);
        List<DomainException> found = new ArrayList<>();
        told.facts().stream()
                .filter(fact -> !owed.contains(fact))
                .map(FactNotOwed::new)
                .forEach(found::add);
        if (told.facts().contains(OpenFact.AREA)
                && owed.contains(OpenFact.AREA)
                && then.told(told).communeCode() == null) {
            found.add(new CommuneNotTold());
        }
        if (told.villageNotListed() && owed.contains(OpenFact.AREA)) {
            listed(of, typed.person(), then.told(told)).map(PlaceIsListed::new).ifPresent(found::add);
        }
        PersonView known = people.get(who(of.request(), typed.person()));
        if (typed.personVersion() == null || typed.personVersion() != known.version()) {
            told.otherwise(known.facts()).entrySet().stream()
                    .filter(one -> owed.contains(one.getKey()))
                    .map(one -> new ToldOtherwise(one.getKey(), one.getValue()))
                    .forEach(found::add);
            elsewhere(told, then, known.facts()).ifPresent(found::add);
        }
        String status = told.statusCode();
        if (status != null && owed.contains(OpenFact.STATUS) && !fits(of.matter(), status)) {
            found.add(new ShownStandingUnfit());
        }
        return found;
    }

    /** What of that place is listed on the day of acceptance or of joining, whatever is said of it. */
    private Optional<String> listed(LegalAidCase of, @Nullable UUID person, Residence place) {
        LocalDate on = person == null
                ? of.register().acceptedOn()
                : of.people().joinedAs(person).map(FurtherBeneficiary::joinedOn).orElseThrow(NotFound::new);
        AreaKind byLists = residences.again(place, false, null, on).kind();
        return byLists == AreaKind.DIFFICULT
                ? Optional.ofNullable(place.village())
                        .or(() -> Optional.ofNullable(place.communeCode()).map(catalogue::communeName))
                : Optional.empty();
    }

    /** Of a commune that is told, and another that somebody stored meanwhile. */
    private Optional<DomainException> elsewhere(ToldFacts told, Residence then, PersonFacts person) {
        String stored = person.communeCode();
        return stored == null
                        || !told.residesElsewhere(person)
                        || Objects.equals(told.communeCode(), then.communeCode())
                ? Optional.empty()
                : Optional.of(new CommuneToldOtherwise(catalogue.communeName(stored)));
    }

    static Residence residence(LegalAidCase of, @Nullable UUID person) {
        return person == null
                ? of.people().residence()
                : of.people()
                        .joinedAs(person)
                        .map(joined -> Residence.of(joined.residence()))
                        .orElse(Residence.UNKNOWN);
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
        Residence then = residence(of, person);
        ToldFacts told = typed.at(then);
        if (person != null) {
            helped.tell(new PersonId(person), told, actor);
            FurtherBeneficiary joined = of.people().joinedAs(person).orElseThrow(NotFound::new);
            of.people().tell(joined, told, again(then, joined, told));
            if (told.statusCode() != null) {
                matter.learnOfJoined(of, person, told.statusCode());
            }
            return;
        }
        helped.tell(of.request(), told, then.told(told), actor);
        if (tellsOfPlace(told)) {
            of.people()
                    .tell(residences.again(
                            of.request(), then.told(told), of.register().acceptedOn()));
        }
        String status = told.statusCode();
        if (status != null) {
            matter.learn(of, status, actor);
        }
    }

    private Residence again(Residence then, FurtherBeneficiary joined, ToldFacts told) {
        String shownBy = told.areaShownBy() == null ? joined.areaShownBy() : told.areaShownBy();
        return tellsOfPlace(told)
                ? residences.again(then.told(told), told.villageNotListed(), shownBy, joined.joinedOn())
                : then;
    }

    private static boolean tellsOfPlace(ToldFacts told) {
        return told.facts().contains(OpenFact.AREA) || told.facts().contains(OpenFact.LIST);
    }
}
