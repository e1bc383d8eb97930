package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** He leaves the case on a day to come. */
public class LeftInFuture extends DomainException {

    public LeftInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "endedOn";
    }
}
