package vn.tgpl.identity.domain;

import vn.tgpl.shared.DomainException;

/** Somebody must stay who administers accounts. */
public class LastAdministratorKept extends DomainException {

    LastAdministratorKept() {
        super(Kind.REFUSED);
    }
}
