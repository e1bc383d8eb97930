package vn.tgpl.duties.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.duties.DutyId;

interface DutyRepository extends Repository<Duty, DutyId> {

    Duty save(Duty duty);

    /** The duty, locked until the transaction ends, so that two people cannot settle it at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Duty d where d.id = :id")
    Optional<Duty> findForChange(DutyId id);
}
