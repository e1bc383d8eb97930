package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A request for another executor is refused and the beneficiary is not told why (TT 12/2018 Đ9 k1). */
public class ChangeReasonMissing extends DomainException {

    public ChangeReasonMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
