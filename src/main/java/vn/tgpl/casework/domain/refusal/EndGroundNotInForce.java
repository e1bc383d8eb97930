package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The ground cannot be chosen on that day for that form of aid. */
public class EndGroundNotInForce extends DomainException {

    public EndGroundNotInForce() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groundCode";
    }
}
