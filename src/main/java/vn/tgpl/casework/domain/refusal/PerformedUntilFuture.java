package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The work has not ended yet. */
public class PerformedUntilFuture extends DomainException {

    public PerformedUntilFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "toTime";
    }
}
