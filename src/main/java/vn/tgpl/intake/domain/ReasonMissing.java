package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** A decision that differs from the proposal needs a reason. */
public class ReasonMissing extends DomainException {

    ReasonMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
