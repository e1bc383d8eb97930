package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A change of somebody is asked for before he was assigned. */
public class ChangeAskedBeforeAssignment extends DomainException {

    public ChangeAskedBeforeAssignment(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "receivedOn";
    }
}
