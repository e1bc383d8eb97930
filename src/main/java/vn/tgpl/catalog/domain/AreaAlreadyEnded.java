package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** Somebody else wrote down meanwhile when the period of the area ends. */
public class AreaAlreadyEnded extends DomainException {

    AreaAlreadyEnded() {
        super(Kind.CONFLICT);
    }
}
