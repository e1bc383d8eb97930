package vn.tgpl.identity.domain;

import vn.tgpl.shared.DomainException;

/** The account has a second factor already. */
public class SecondFactorHeld extends DomainException {

    SecondFactorHeld() {
        super(Kind.REFUSED);
    }
}
