package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Whoever is accused has a defender, everybody else somebody who protects his rights (BLTTHS 2015 Đ72, Đ83, Đ84). */
public class CapacityNotOfStanding extends DomainException {

    public CapacityNotOfStanding() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "capacity";
    }
}
