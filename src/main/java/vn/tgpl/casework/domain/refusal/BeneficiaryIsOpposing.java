package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The person is the opposing party of this case (Luật TGPL 2017 Đ25 k2). */
public class BeneficiaryIsOpposing extends DomainException {

    public BeneficiaryIsOpposing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "personId";
    }
}
