package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** A withdrawal came in today or on a day that has passed. */
public class WithdrawnInFuture extends DomainException {

    WithdrawnInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "receivedOn";
    }
}
