package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** The referral has become another request already, or was ended. */
public final class ReferralNotWaiting extends DomainException {

    public ReferralNotWaiting() {
        super(Kind.REFUSED);
    }
}
