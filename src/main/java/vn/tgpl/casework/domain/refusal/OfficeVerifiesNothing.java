package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The actor's office belongs to no centre. */
public class OfficeVerifiesNothing extends DomainException {

    public OfficeVerifiesNothing() {
        super(Kind.REFUSED);
    }
}
