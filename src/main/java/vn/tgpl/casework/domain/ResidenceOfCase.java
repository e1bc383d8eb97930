package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.refusal.CommuneNotTold;
import vn.tgpl.casework.domain.refusal.CommuneToldOtherwise;
import vn.tgpl.casework.domain.refusal.ListTellsArea;
import vn.tgpl.casework.domain.refusal.NoListToCompare;
import vn.tgpl.casework.domain.refusal.PlaceIsListed;
import vn.tgpl.casework.domain.refusal.VillageNotTold;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.PlaceSaid;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.Residences;
import vn.tgpl.intake.TickRefusal;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Where who is helped in a case resided on the day on which he was accepted or joined, as papers tell it (Luật TGPL 2017 Đ7 k4). */
@Component
class ResidenceOfCase {

    private final Residences residences;
    private final ResidenceThen then;
    private final Catalogue catalogue;

    ResidenceOfCase(Residences residences, ResidenceThen then, Catalogue catalogue) {
        this.residences = residences;
        this.then = then;
        this.catalogue = catalogue;
    }

    /** @param person who joined the case, null for the principal beneficiary */
    static Residence of(LegalAidCase of, @Nullable UUID person) {
        return person == null
                ? of.people().residence()
                : of.people()
                        .joinedAs(person)
                        .map(joined -> Residence.of(joined.residence()))
                        .orElse(Residence.UNKNOWN);
    }

    /** The day it is told of. */
    static LocalDate day(LegalAidCase of, @Nullable UUID person) {
        return person == null
                ? of.register().acceptedOn()
                : of.people().joinedAs(person).orElseThrow(NotFound::new).joinedOn();
    }

    /** What is refused of what is told where it is owed: the place is to be known, and is none of those listed where that is said. */
    List<DomainException> objections(LegalAidCase of, @Nullable UUID person, ToldFacts told) {
        List<DomainException> found = new ArrayList<>();
        Residence place = of(of, person).told(told);
        if (told.facts().contains(OpenFact.AREA) && place.communeCode() == null) {
            found.add(new CommuneNotTold());
        } else if (told.villageNotListed()) {
            TickRefusal.of(catalogue, place.communeCode(), place.village(), day(of, person))
                    .map(ResidenceOfCase::refused)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** What is refused of a correction: nothing is said of a place that its lists of that day tell otherwise, or of none. */
    List<DomainException> objections(CorrectResidence command, LocalDate on) {
        List<DomainException> found = new ArrayList<>();
        if (command.said().villageNotListed()) {
            TickRefusal.of(catalogue, command.communeCode(), command.village(), on)
                    .map(ResidenceOfCase::refused)
                    .ifPresent(found::add);
        }
        if (command.said().areaShownBy() != null
                && catalogue.area(command.communeCode(), command.village(), on) != AreaKind.NO_LIST) {
            found.add(new ListTellsArea());
        }
        return found;
    }

    /** As the lists of that day and what is said of it tell. */
    ResidenceThen.Read judged(CorrectResidence command, LocalDate on) {
        PlaceSaid said = command.said();
        Residence place = new Residence(null, command.communeCode(), command.village());
        return then.read(
                residences.again(place, said.villageNotListed(), said.areaShownBy(), on), said.areaShownBy(), on);
    }

    private static DomainException refused(TickRefusal refusal) {
        return switch (refusal.reason()) {
            case COMMUNE_NOT_TOLD -> new CommuneNotTold();
            case VILLAGE_NOT_TOLD -> new VillageNotTold();
            case NO_LIST -> new NoListToCompare();
            case COMMUNE_LISTED, VILLAGE_LISTED -> new PlaceIsListed(Objects.requireNonNull(refusal.name()));
        };
    }

    /** Of a commune that is told, and another that somebody stored meanwhile. */
    Optional<DomainException> elsewhere(ToldFacts told, Residence then, PersonFacts person) {
        String stored = person.communeCode();
        return stored == null
                        || !told.residesElsewhere(person)
                        || Objects.equals(told.communeCode(), then.communeCode())
                ? Optional.empty()
                : Optional.of(new CommuneToldOtherwise(catalogue.communeName(stored)));
    }

    /** Keeps what papers tell of it, judged by the lists of that day. */
    void tell(LegalAidCase of, ToldFacts told) {
        if (tellsOfPlace(told)) {
            of.people()
                    .tell(residences.again(
                            of.request(),
                            of.people().residence().told(told),
                            of.register().acceptedOn()));
        }
    }

    /** The same of somebody who joined. */
    Residence again(FurtherBeneficiary joined, ToldFacts told) {
        Residence then = Residence.of(joined.residence());
        String shownBy = told.areaShownBy() == null ? joined.areaShownBy() : told.areaShownBy();
        return tellsOfPlace(told)
                ? residences.again(then.told(told), told.villageNotListed(), shownBy, joined.joinedOn())
                : then;
    }

    static boolean tellsOfPlace(ToldFacts told) {
        return told.facts().stream().anyMatch(Set.of(OpenFact.AREA, OpenFact.LIST)::contains);
    }
}
