package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The decision bears a day to come. */
public class DecidedInFuture extends DomainException {

    public DecidedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "decidedOn";
    }
}
