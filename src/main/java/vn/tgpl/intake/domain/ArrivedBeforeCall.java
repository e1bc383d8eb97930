package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** Papers that were called for do not come in before the call. */
public class ArrivedBeforeCall extends DomainException {

    ArrivedBeforeCall() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "arrivedOn";
    }
}
