package vn.tgpl.retention.domain;

import vn.tgpl.shared.DomainException;

/** Nothing is past its period that is not held back. */
public final class NothingToDestroy extends DomainException {

    NothingToDestroy() {
        super(Kind.REFUSED);
    }
}
