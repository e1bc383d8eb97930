package vn.tgpl.calendar.domain;

import vn.tgpl.shared.DomainException;

/** Periods that have begun keep what they were given, so a change begins today at the earliest. */
public class PeriodChangesTooEarly extends DomainException {

    public PeriodChangesTooEarly() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "from";
    }
}
