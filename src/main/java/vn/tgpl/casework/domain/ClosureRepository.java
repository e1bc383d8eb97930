package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface ClosureRepository extends Repository<Closure, UUID> {

    Closure save(Closure row);

    /** Makes the row in force history. */
    @Modifying
    @Query("update Closure r set r.setAsideAt = :at where r.caseId = :caseId and r.setAsideAt is null")
    void setAside(CaseId caseId, Instant at);
}
