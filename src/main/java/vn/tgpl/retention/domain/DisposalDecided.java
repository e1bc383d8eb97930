package vn.tgpl.retention.domain;

import vn.tgpl.shared.DomainException;

/** Somebody decided on it meanwhile. */
public final class DisposalDecided extends DomainException {

    DisposalDecided() {
        super(Kind.CONFLICT);
    }
}
