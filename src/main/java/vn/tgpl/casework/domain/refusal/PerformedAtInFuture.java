package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The work has not begun yet. */
public class PerformedAtInFuture extends DomainException {

    public PerformedAtInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "fromTime";
    }
}
