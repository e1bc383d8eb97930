package vn.tgpl.offices.domain;

import vn.tgpl.shared.DomainException;

/** Somebody else changed the office after the form was opened. */
public class OfficeChangedMeanwhile extends DomainException {

    OfficeChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
