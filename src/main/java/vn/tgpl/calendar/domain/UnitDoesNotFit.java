package vn.tgpl.calendar.domain;

import vn.tgpl.shared.DomainException;

/** What the software does with a period cannot be done when it is counted in that unit. */
public class UnitDoesNotFit extends DomainException {

    public UnitDoesNotFit() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "unit";
    }
}
