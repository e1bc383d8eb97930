package vn.tgpl.identity.domain;

import vn.tgpl.shared.DomainException;

/** Nobody takes his own second factor away as an administrator; with a code of it he may as its holder. */
public class OwnSecondFactorKept extends DomainException {

    OwnSecondFactorKept() {
        super(Kind.REFUSED);
    }
}
