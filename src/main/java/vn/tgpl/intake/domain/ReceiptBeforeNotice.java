package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** A request that an authority told of would come in before the day of its notice. */
public class ReceiptBeforeNotice extends DomainException {

    ReceiptBeforeNotice() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "receivedOn";
    }
}
