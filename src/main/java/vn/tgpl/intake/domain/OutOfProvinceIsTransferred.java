package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** A request beyond the province is passed on to the competent centre (Luật TGPL Đ35 k1); it is no ground to refuse. */
public class OutOfProvinceIsTransferred extends DomainException {

    OutOfProvinceIsTransferred() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groundCode";
    }
}
