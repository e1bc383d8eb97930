package vn.tgpl.calendar.domain;

import vn.tgpl.shared.DomainException;

/** The calendar has an entry for that day. */
public class DayAlreadyListed extends DomainException {

    DayAlreadyListed() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "day";
    }
}
