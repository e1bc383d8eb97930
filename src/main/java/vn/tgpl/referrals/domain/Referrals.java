package vn.tgpl.referrals.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tgpl.referrals.ReferralId;

interface Referrals extends Repository<Referral, ReferralId> {

    Referral save(Referral referral);

    Optional<Referral> findById(ReferralId id);

    Optional<Referral> findByRequestId(UUID requestId);
}
