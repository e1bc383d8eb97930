package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The papers came on a day to come. */
public class PapersInFuture extends DomainException {

    public PapersInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "arrivedOn";
    }
}
