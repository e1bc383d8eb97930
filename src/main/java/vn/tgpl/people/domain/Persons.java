package vn.tgpl.people.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.repository.Repository;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.OfficeId;

interface Persons extends Repository<Person, PersonId> {

    Optional<Person> findById(PersonId id);

    List<Person> findAllByIdIn(List<PersonId> ids);

    List<Person> findByCentreInAndNationalId(Set<OfficeId> centres, String nationalId);

    Person saveAndFlush(Person person);
}
