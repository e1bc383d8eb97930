package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** An executor takes part in proceedings in a capacity, and registers in it (BLTTHS 2015 Đ78). */
public class CapacityMissing extends DomainException {

    public CapacityMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "capacity";
    }
}
