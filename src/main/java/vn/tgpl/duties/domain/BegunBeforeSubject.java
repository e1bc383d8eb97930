package vn.tgpl.duties.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** What it is about did not exist on that day. */
public class BegunBeforeSubject extends DomainException {

    BegunBeforeSubject(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "begunOn";
    }
}
