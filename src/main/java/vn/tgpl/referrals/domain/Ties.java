package vn.tgpl.referrals.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tgpl.referrals.ReferralId;

interface Ties extends Repository<Tie, UUID> {

    Tie save(Tie tie);

    /** The one that holds. */
    Optional<Tie> findByReferralAndUntiedAtIsNull(ReferralId referral);
}
