package vn.tgpl.people.domain;

import vn.tgpl.shared.DomainException;

/** Somebody changed the person after the editor had opened him. */
public class PersonChangedMeanwhile extends DomainException {

    PersonChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
