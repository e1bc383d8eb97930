package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** A case stands in the register with a group; none was claimed for the request. */
public class NoGroupClaimed extends DomainException {

    NoGroupClaimed() {
        super(Kind.REFUSED);
    }
}
