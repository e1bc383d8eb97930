package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Work to come cannot be recorded as done. */
public class PerformedInFuture extends DomainException {

    public PerformedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "performedOn";
    }
}
