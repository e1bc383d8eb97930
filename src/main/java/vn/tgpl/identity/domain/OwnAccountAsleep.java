package vn.tgpl.identity.domain;

import vn.tgpl.shared.DomainException;

/** Nobody revives his own account. */
public class OwnAccountAsleep extends DomainException {

    OwnAccountAsleep() {
        super(Kind.REFUSED);
    }
}
