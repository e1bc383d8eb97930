package vn.tgpl.referrals.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tgpl.referrals.ReferralId;

interface Referrals extends Repository<Referral, ReferralId> {

    Referral save(Referral referral);

    Optional<Referral> findById(ReferralId id);

    /** Whoever was sent by several agencies has one request. */
    List<Referral> findByRequestId(UUID requestId);
}
