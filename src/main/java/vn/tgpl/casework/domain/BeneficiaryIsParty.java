package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The person stands in this case with another part. */
public class BeneficiaryIsParty extends DomainException {

    BeneficiaryIsParty() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "personId";
    }
}
