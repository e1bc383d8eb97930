package vn.tgpl.calendar.domain;

import vn.tgpl.shared.DomainException;

/** A period that is counted has a number, and one that is not has none. */
public class AmountDoesNotFit extends DomainException {

    public AmountDoesNotFit() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "amount";
    }
}
