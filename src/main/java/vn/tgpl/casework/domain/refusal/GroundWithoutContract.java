package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Whoever leaves on this ground works by contract (TT 08/2017/TT-BTP Đ17). */
public class GroundWithoutContract extends DomainException {

    public GroundWithoutContract() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groundCode";
    }
}
