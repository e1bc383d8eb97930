package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The decision bears a minute of today that is still to come. */
public class DecidedAtInFuture extends DomainException {

    public DecidedAtInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "decidedAt";
    }
}
