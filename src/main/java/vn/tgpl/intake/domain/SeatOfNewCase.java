package vn.tgpl.intake.domain;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Ownership;

/** Where the case of an accepted request stands. */
@Component
class SeatOfNewCase {

    private final Offices offices;

    SeatOfNewCase(Offices offices) {
        this.offices = offices;
    }

    /**
     * At the office of the request, as long as it exists; then with whoever goes on with its work, in whose register the case
     * is numbered. Whoever still answers at the ended office, and would not see the case there, keeps it where the request is.
     */
    // TT 12/2018 Đ11 k1: a new case is entered in the register of the office that takes it on
    Seat of(LegalAidRequest request, Actor actor) {
        return offices.goingOn(request.seat().office())
                .flatMap(this::seat)
                .filter(seat ->
                        actor.scope().covers(new Ownership(seat.office(), seat.centre(), seat.province(), Set.of())))
                .orElse(request.seat());
    }

    private Optional<Seat> seat(OfficeView office) {
        String province = office.provinceCode();
        return province == null
                ? Optional.empty()
                : offices.centreOf(office.id()).map(centre -> new Seat(office.id(), centre.id(), province));
    }
}
