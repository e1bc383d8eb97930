package vn.tgpl.retention.domain;

import vn.tgpl.shared.DomainException;

/** Whoever proposed it does not destroy it. */
public final class DestroyedByTheSame extends DomainException {

    DestroyedByTheSame() {
        super(Kind.REFUSED);
    }
}
