package vn.tgpl.intake;

import java.util.Optional;
import java.util.UUID;
import vn.tgpl.shared.AccessScope;

/** Gives intake the citizen of a referral; implemented by the module that keeps referrals. */
public interface ReferralSource {

    /** Empty when there is no such referral, it is outside the scope, or it has already become a request. */
    Optional<ReferredPerson> find(UUID referralId, AccessScope scope);

    /** The referral with that code, as somebody reads it off a receipt; empty when it is outside the scope. */
    Optional<UUID> withCode(String code, AccessScope scope);

    /** The referral a request was made of; empty when it is outside the scope. */
    Optional<ReferralOrigin> origin(UUID referralId, AccessScope scope);
}
