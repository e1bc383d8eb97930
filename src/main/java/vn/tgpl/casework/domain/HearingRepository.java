package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Called off because the case ended. */
    @Query("select h from Hearing h where h.caseId = :caseId"
            + " and h.calledOff.how = vn.tgpl.casework.domain.CallOff.CASE_ENDED order by h.startsAt, h.id")
    List<Hearing> endedWith(CaseId caseId);

    /** Whether another one stands in its place; one entered by mistake does not, nor one that ended with the case. */
    @Query("select count(n) > 0 from Hearing n where n.follows = :id"
            + " and (n.calledOff.how is null or n.calledOff.how not in (vn.tgpl.casework.domain.CallOff.MISTAKEN,"
            + " vn.tgpl.casework.domain.CallOff.CASE_ENDED))")
    boolean isReplaced(UUID id);

    /** Whether one stands there at that hour before that court, neither held nor called off. */
    @Query("select count(h) > 0 from Hearing h where h.caseId = :caseId and h.startsAt = :startsAt"
            + " and lower(h.court) = lower(:court) and h.outcome is null and h.calledOff.how is null")
    boolean stands(CaseId caseId, Instant startsAt, String court);
}
