package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** The request would come in later than now. */
public class ReceiptToCome extends DomainException {

    ReceiptToCome() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "receivedTime";
    }
}
