package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** The ground of a refusal is none of those in force on the day of the decision. */
public class GroundNotInForce extends DomainException {

    GroundNotInForce() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groundCode";
    }
}
