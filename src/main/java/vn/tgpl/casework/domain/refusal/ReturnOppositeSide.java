package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Who left a case stands against somebody who is helped in it now (Luật TGPL 2017 Đ25 k2 điểm a). */
public class ReturnOppositeSide extends DomainException {

    public ReturnOppositeSide() {
        super(Kind.REFUSED);
    }
}
