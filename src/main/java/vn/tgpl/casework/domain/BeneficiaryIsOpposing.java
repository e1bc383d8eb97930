package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The person is the opposing party of this case (Luật TGPL 2017 Đ25 k2). */
public class BeneficiaryIsOpposing extends DomainException {

    BeneficiaryIsOpposing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "personId";
    }
}
