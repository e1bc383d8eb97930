package vn.tgpl.practitioners.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.tgpl.practitioners.PractitionerId;

interface PractitionerRepository extends Repository<Practitioner, PractitionerId> {

    Optional<Practitioner> findById(PractitionerId id);

    Practitioner saveAndFlush(Practitioner practitioner);
}
