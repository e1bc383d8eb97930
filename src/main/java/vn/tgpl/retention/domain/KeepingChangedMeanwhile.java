package vn.tgpl.retention.domain;

import vn.tgpl.shared.DomainException;

/** Somebody else changed the period since the form was opened. */
public final class KeepingChangedMeanwhile extends DomainException {

    KeepingChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
