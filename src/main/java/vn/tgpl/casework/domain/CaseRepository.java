package vn.tgpl.casework.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface CaseRepository extends Repository<LegalAidCase, CaseId> {

    LegalAidCase save(LegalAidCase legalAidCase);

    /** The case, locked until the transaction ends, so that two people cannot move it at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from LegalAidCase c where c.id = :id")
    Optional<LegalAidCase> findForChange(CaseId id);
}
