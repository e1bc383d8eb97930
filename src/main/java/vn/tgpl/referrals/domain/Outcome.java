package vn.tgpl.referrals.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.referrals.ReferralState;

/**
 * What has become of a referral so far.
 *
 * @param endReason why the centre waits for the person no longer, null while it does
 * @param answeredAt when the sender was answered, null while he was not
 */
@Embeddable
record Outcome(
        @Enumerated(EnumType.STRING) ReferralState state,
        @Nullable String endReason,
        @Nullable Instant answeredAt) {

    static final Outcome WAITING = new Outcome(ReferralState.WAITING, null, null);

    /** @throws ReferralAlreadyTakenUp when it is somebody's request already */
    Outcome takenUp() {
        if (!state.mayBeTakenUp()) {
            throw new ReferralAlreadyTakenUp();
        }
        return openAgain();
    }

    /** It is a request that nobody has decided on. */
    Outcome openAgain() {
        return new Outcome(ReferralState.TAKEN_UP, null, null);
    }

    Outcome answered(ReferralState answer, @Nullable Instant at) {
        return new Outcome(answer, null, at);
    }

    /** @throws ReferralAlreadyTakenUp when it does not wait any more */
    Outcome sentBack(Instant at) {
        requireWaiting();
        return answered(ReferralState.RETURNED, at);
    }

    /** @throws ReferralAlreadyTakenUp when it does not wait any more */
    Outcome ended(EndReferral how, Instant at) {
        requireWaiting();
        return new Outcome(how.state(), how.reason(), at);
    }

    private void requireWaiting() {
        if (state != ReferralState.WAITING) {
            throw new ReferralAlreadyTakenUp();
        }
    }

    @Override
    public String toString() {
        return "Outcome[" + state + "]";
    }
}
