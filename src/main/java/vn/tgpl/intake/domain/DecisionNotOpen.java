package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** The request's state or the officer's rights do not allow the decision. */
public class DecisionNotOpen extends DomainException {

    DecisionNotOpen() {
        super(Kind.REFUSED);
    }
}
