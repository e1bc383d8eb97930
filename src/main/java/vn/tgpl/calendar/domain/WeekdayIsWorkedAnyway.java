package vn.tgpl.calendar.domain;

import vn.tgpl.shared.DomainException;

/** Only a weekend day can be worked in exchange. */
public class WeekdayIsWorkedAnyway extends DomainException {

    WeekdayIsWorkedAnyway() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "kind";
    }
}
