package vn.tgpl.people.domain;

import vn.tgpl.shared.DomainException;

/** A consent is withdrawn once. */
public class ConsentAlreadyWithdrawn extends DomainException {

    ConsentAlreadyWithdrawn() {
        super(Kind.REFUSED);
    }
}
