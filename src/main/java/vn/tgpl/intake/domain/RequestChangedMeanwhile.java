package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** Somebody else corrected or supplemented the request after the form was opened. */
public class RequestChangedMeanwhile extends DomainException {

    RequestChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
