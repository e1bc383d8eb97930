package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** Someone changed the practitioner after the person had opened him. */
public class PractitionerChangedMeanwhile extends DomainException {

    PractitionerChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
