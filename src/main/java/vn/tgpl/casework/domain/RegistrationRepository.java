package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface RegistrationRepository extends Repository<Registration, UUID> {

    Registration save(Registration row);

    /** Those that were sent together, for one person each, also what was withdrawn. */
    List<Registration> findByLetterId(UUID letterId);

    Optional<Registration> findByIdAndCaseId(UUID id, CaseId caseId);

    /** Those of an executor that were not withdrawn. */
    List<Registration> findByAssignmentIdAndWithdrawnAtIsNull(UUID assignmentId);

    boolean existsById(UUID id);

    /** For whom the same authority was asked the same with another letter and has not answered yet. */
    @Query("select r.personId from Registration r where r.assignmentId = :assignmentId"
            + " and r.authority = :authority and r.stageCode = :stageCode and r.answers is empty"
            + " and r.withdrawnAt is null and r.letterId <> :besides")
    Set<UUID> awaited(UUID assignmentId, String authority, String stageCode, UUID besides);
}
