package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The first row of a line stays, so a change begins after its day. */
public class PeriodChangesTooEarly extends DomainException {

    public PeriodChangesTooEarly(LocalDate first) {
        super(Kind.REFUSED, Display.date(first));
    }

    @Override
    public String field() {
        return "from";
    }
}
