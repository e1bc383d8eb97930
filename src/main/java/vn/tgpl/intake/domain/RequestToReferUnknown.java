package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** No request of that receipt code is within reach. */
public class RequestToReferUnknown extends DomainException {

    RequestToReferUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "receiptCode";
    }
}
