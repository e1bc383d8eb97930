package vn.tgpl.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.AccessScope;

/** Gives intake the citizen of a referral; implemented by the module that keeps referrals. */
public interface ReferralSource {

    /** Empty when there is no such referral, it is outside the scope, or it has already become a request. */
    Optional<ReferredPerson> find(UUID referralId, AccessScope scope);

    /** The referral with that code, as somebody reads it off a receipt; empty when it is outside the scope. */
    Optional<UUID> withCode(String code, AccessScope scope);

    /**
     * What waits of somebody who may be the same person, the latest first; without those outside the scope.
     *
     * @param birth as typed, null when it was not told
     * @param phone as typed, null when it was not told
     */
    List<ReferralOrigin> waitingFor(String fullName, @Nullable String birth, @Nullable String phone, AccessScope scope);

    /**
     * What waits of somebody who may be the one a request on record is about, as long as that is open or came lately; the
     * latest first, without those outside the scope.
     */
    List<ReferralOrigin> waitingBeside(UUID requestId, AccessScope scope);

    /** Whether there is such a referral within the scope, whatever became of it. */
    boolean isOnRecord(UUID referralId, AccessScope scope);

    /** The referrals that a request answers, the first one sent first; without those outside the scope. */
    List<ReferralOrigin> origins(UUID requestId, AccessScope scope);

    /** How referrals were tied to a request on record and untied again; without those outside the scope. */
    List<ReferralTie> ties(UUID requestId, AccessScope scope);
}
