package vn.tgpl.practitioners.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.OfficeId;

interface PractitionerRepository extends Repository<Practitioner, PractitionerId> {

    Optional<Practitioner> findById(PractitionerId id);

    Practitioner saveAndFlush(Practitioner practitioner);

    Optional<Practitioner> findByCentreAndKindAndNationalId(OfficeId centre, PractitionerKind kind, String nationalId);
}
