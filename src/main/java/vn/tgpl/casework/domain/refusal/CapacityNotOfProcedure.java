package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The law of the procedure knows nobody who takes part in that capacity: only an accused has a defender (BLTTHS 2015 Đ72). */
public class CapacityNotOfProcedure extends DomainException {

    public CapacityNotOfProcedure() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "capacity";
    }
}
