package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** Papers come in today or on a day that has passed. */
public class ArrivedInFuture extends DomainException {

    ArrivedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "arrivedOn";
    }
}
