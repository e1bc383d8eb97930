package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A change is notified before the one to be changed was assigned. */
public class NotifiedBeforeAssignment extends DomainException {

    public NotifiedBeforeAssignment(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "notifiedOn";
    }
}
