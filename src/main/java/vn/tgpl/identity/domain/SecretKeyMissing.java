package vn.tgpl.identity.domain;

import vn.tgpl.shared.DomainException;

/** The installation has no key to encipher secrets with. */
public class SecretKeyMissing extends DomainException {

    SecretKeyMissing() {
        super(Kind.REFUSED);
    }
}
