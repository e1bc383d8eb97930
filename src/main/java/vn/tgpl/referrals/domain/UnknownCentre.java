package vn.tgpl.referrals.domain;

import vn.tgpl.shared.DomainException;

/** The centre chosen is none of the sender's province, or the province has none. */
class UnknownCentre extends DomainException {

    UnknownCentre() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "centreId";
    }
}
