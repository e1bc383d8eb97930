package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The case cannot end on a day to come. */
public class ClosedInFuture extends DomainException {

    public ClosedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "closedOn";
    }
}
