package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The person is helped in this case already. */
public class AlreadyBeneficiary extends DomainException {

    public AlreadyBeneficiary() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "personId";
    }
}
