package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The actor's office belongs to no centre. */
public class OfficeVerifiesNothing extends DomainException {

    OfficeVerifiesNothing() {
        super(Kind.REFUSED);
    }
}
