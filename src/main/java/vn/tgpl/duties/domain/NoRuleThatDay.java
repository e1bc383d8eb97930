package vn.tgpl.duties.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** An act asks for nothing before it is in force. */
public class NoRuleThatDay extends DomainException {

    NoRuleThatDay(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "begunOn";
    }
}
