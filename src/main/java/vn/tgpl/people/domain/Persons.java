package vn.tgpl.people.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.OfficeId;

interface Persons extends Repository<Person, PersonId> {

    Optional<Person> findById(PersonId id);

    List<Person> findAllByIdIn(List<PersonId> ids);

    Optional<Person> findByCentreAndNationalId(OfficeId centre, String nationalId);

    Person saveAndFlush(Person person);
}
