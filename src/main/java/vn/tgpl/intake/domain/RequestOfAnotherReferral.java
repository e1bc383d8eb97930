package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** The request grew out of another referral already. */
public class RequestOfAnotherReferral extends DomainException {

    RequestOfAnotherReferral() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "receiptCode";
    }
}
