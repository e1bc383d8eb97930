package vn.tgpl.referrals.domain;

import vn.tgpl.shared.DomainException;

/** Nobody tied the referral to a request that was there before: what it became cannot be undone here. */
class ReferralNotTied extends DomainException {

    ReferralNotTied() {
        super(Kind.CONFLICT);
    }
}
