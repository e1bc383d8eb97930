package vn.tgpl.people.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.OfficeId;

interface Persons extends Repository<Person, PersonId> {

    Optional<Person> findById(PersonId id);

    /** The person, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> lock(PersonId id);

    List<Person> findAllByIdIn(List<PersonId> ids);

    List<Person> findByCentreInAndNationalId(Set<OfficeId> centres, String nationalId);

    Person saveAndFlush(Person person);
}
