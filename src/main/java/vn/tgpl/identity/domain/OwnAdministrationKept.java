package vn.tgpl.identity.domain;

import vn.tgpl.shared.DomainException;

/** Nobody takes the administration of accounts from himself, or shuts himself out. */
public class OwnAdministrationKept extends DomainException {

    OwnAdministrationKept() {
        super(Kind.REFUSED);
    }
}
