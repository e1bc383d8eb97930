package vn.tgpl.referrals.domain;

import vn.tgpl.referrals.ReferralState;

/**
 * Stop waiting for somebody who was referred.
 *
 * @param state whether he cannot be reached or wants no legal aid
 * @param reason what the sender reads, e.g. when he was called
 */
public record EndReferral(ReferralState state, String reason) {

    public EndReferral {
        if (!state.isEnded()) {
            throw new IllegalArgumentException("not the end of a referral: " + state);
        }
    }

    @Override
    public String toString() {
        return "EndReferral[" + state + "]";
    }
}
