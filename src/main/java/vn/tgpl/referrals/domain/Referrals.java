package vn.tgpl.referrals.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.tgpl.referrals.ReferralId;

interface Referrals extends Repository<Referral, ReferralId> {

    Referral save(Referral referral);

    Optional<Referral> findById(ReferralId id);

    Optional<Referral> findByRequestId(UUID requestId);

    /** Lets a form that was sent twice wait for its twin, until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))", nativeQuery = true)
    int lock(UUID id);
}
