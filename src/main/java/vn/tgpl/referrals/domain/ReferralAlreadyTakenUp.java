package vn.tgpl.referrals.domain;

import vn.tgpl.shared.DomainException;

/** The referral has become a request already; a second one would count the citizen twice. */
class ReferralAlreadyTakenUp extends DomainException {

    ReferralAlreadyTakenUp() {
        super(Kind.CONFLICT);
    }
}
