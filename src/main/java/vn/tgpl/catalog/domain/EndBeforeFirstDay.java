package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** A period ends on its first day at the earliest. */
public class EndBeforeFirstDay extends DomainException {

    EndBeforeFirstDay() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "lastDay";
    }
}
