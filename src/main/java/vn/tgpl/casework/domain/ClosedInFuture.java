package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The case cannot end on a day to come. */
public class ClosedInFuture extends DomainException {

    ClosedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "closedOn";
    }
}
