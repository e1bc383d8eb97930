package vn.tgpl.people.domain;

import vn.tgpl.shared.DomainException;

/** What was not given yet cannot be withdrawn. */
public class WithdrawnBeforeGiven extends DomainException {

    WithdrawnBeforeGiven() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "withdrawnOn";
    }
}
