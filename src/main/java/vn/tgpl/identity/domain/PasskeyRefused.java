package vn.tgpl.identity.domain;

import vn.tgpl.shared.DomainException;

/** What a device made or signed does not hold: another page, another host, an unknown passkey, or its holder was not asked for. */
public class PasskeyRefused extends DomainException {

    PasskeyRefused() {
        super(Kind.REFUSED);
    }
}
