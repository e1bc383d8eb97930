package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** Work to come cannot be recorded as done. */
public class PerformedInFuture extends DomainException {

    PerformedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "performedOn";
    }
}
