package vn.tgpl.casework.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface ChangeRequestRepository extends Repository<ChangeRequest, UUID> {

    ChangeRequest save(ChangeRequest row);

    Optional<ChangeRequest> findById(UUID id);

    /** The latest one that nobody has answered; an end of the case leaves earlier ones behind. */
    @Query("select r from ChangeRequest r where r.caseId = :caseId and r.answer is null"
            + " order by r.recordedAt desc limit 1")
    Optional<ChangeRequest> findUnanswered(CaseId caseId);

    /** By which assignments those performed the cases whom the beneficiary had changed. */
    @Query("select r.assignmentId from ChangeRequest r where r.caseId in :cases"
            + " and r.answer = vn.tgpl.casework.domain.ChangeAnswer.AGREED")
    Set<UUID> findChanged(Collection<CaseId> cases);
}
