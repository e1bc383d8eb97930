package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** Legal aid is given in all fields of law but business and commerce; no head may decide otherwise (Luật TGPL 2017 Đ27 k1). */
public class CommercialNotAided extends DomainException {

    CommercialNotAided() {
        super(Kind.REFUSED);
    }
}
