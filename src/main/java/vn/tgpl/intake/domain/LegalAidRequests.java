package vn.tgpl.intake.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.intake.RequestId;

interface LegalAidRequests extends Repository<LegalAidRequest, RequestId> {

    Optional<LegalAidRequest> findById(RequestId id);

    /** Others who want to decide on the same request wait until this decision is written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from LegalAidRequest r where r.id = :id")
    Optional<LegalAidRequest> lock(RequestId id);

    LegalAidRequest save(LegalAidRequest request);
}
