package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.casework.CaseId;

interface HearingRepository extends Repository<Hearing, UUID> {

    Hearing save(Hearing row);

    Optional<Hearing> findById(UUID id);

    /** Neither held nor called off. */
    @Query("select h from Hearing h where h.caseId = :caseId and h.outcome is null and h.calledOff.how is null"
            + " order by h.startsAt, h.id")
    List<Hearing> open(CaseId caseId);

    /** Whether another one stands in its place, or was entered since it was called off. */
    @Query("select count(n) > 0 from Hearing n, Hearing h where h.id = :id and n.caseId = h.caseId"
            + " and (n.follows = h.id or n.recordedAt > h.calledOff.recordedAt)")
    boolean isReplaced(UUID id);

    /** When the latest one began that was held. */
    @Query("select max(h.startsAt) from Hearing h where h.caseId = :caseId and h.outcome is not null")
    @Nullable
    Instant lastHeldAt(CaseId caseId);
}
