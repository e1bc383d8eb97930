package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The person stands in this case with another part. */
public class BeneficiaryIsParty extends DomainException {

    public BeneficiaryIsParty() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "personId";
    }
}
