package vn.tgpl.casework.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface VerificationRepository extends Repository<Verification, UUID> {

    Verification save(Verification row);

    Optional<Verification> findById(UUID id);

    /** What reached another centre of that request. */
    Optional<Verification> findByOriginId(UUID origin);

    /** The same of several requests. */
    List<Verification> findByOriginIdIn(Collection<UUID> origins);

    /** What a case still waits for. */
    @Query("select v from Verification v where v.caseId = :id and v.answer.result is null and v.ending.cause is null")
    List<Verification> openOf(CaseId id);

    /** Whether the case waits for the answer to the same question from the same place. */
    @Query("select count(v) > 0 from Verification v where v.caseId = :id and lower(v.counterpart) = lower(:counterpart)"
            + " and lower(v.subject) = lower(:subject) and v.answer.result is null and v.ending.cause is null")
    boolean isAwaited(CaseId id, String counterpart, String subject);
}
