package vn.tgpl.intake.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.AreaView;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.PlaceSaid;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.Residences;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.NotFound;

@Service
@Transactional(readOnly = true)
class ResidencesByLists implements Residences {

    private final LegalAidRequests requests;
    private final People people;
    private final Catalogue catalogue;

    ResidencesByLists(LegalAidRequests requests, People people, Catalogue catalogue) {
        this.requests = requests;
        this.people = people;
        this.catalogue = catalogue;
    }

    @Override
    public Residence of(RequestId id, LocalDate acceptedOn) {
        LegalAidRequest request = get(id);
        PersonFacts person = people.get(new PersonId(request.beneficiaryId())).facts();
        return judged(place(person), request.claims().area(), acceptedOn);
    }

    @Override
    public Residence of(
            PersonFacts joining, boolean villageNotListed, @Nullable String areaShownBy, LocalDate joinedOn) {
        return again(place(joining), villageNotListed, areaShownBy, joinedOn);
    }

    @Override
    public Residence again(RequestId request, Residence place, LocalDate acceptedOn) {
        return judged(place, get(request).claims().area(), acceptedOn);
    }

    @Override
    public PlaceSaid said(RequestId request, Residence place) {
        AreaSaid said = get(request).claims().area().at(place.communeCode(), place.village());
        return new PlaceSaid(said.villageNotListed(), said.shownBy());
    }

    @Override
    public Residence again(
            Residence place, boolean villageNotListed, @Nullable String areaShownBy, LocalDate joinedOn) {
        AreaSaid said = new AreaSaid(villageNotListed, areaShownBy, place.communeCode(), place.village());
        return judged(place, said, joinedOn);
    }

    private Residence judged(Residence place, AreaSaid said, LocalDate on) {
        return new Residence(area(catalogue, place, said, on).kind(), place.communeCode(), place.village());
    }

    /** What is told already stays; what is open is asked of the lists again, which may have been entered since. */
    static AreaView area(Catalogue catalogue, Residence then, AreaSaid said, LocalDate on) {
        return then.kind() == null
                ? said.place(
                        catalogue.areaView(then.communeCode(), then.village(), on), then.communeCode(), then.village())
                : AreaView.of(then.kind());
    }

    private static Residence place(PersonFacts person) {
        return new Residence(null, person.communeCode(), person.village());
    }

    private LegalAidRequest get(RequestId id) {
        return requests.findById(id).orElseThrow(NotFound::new);
    }
}
