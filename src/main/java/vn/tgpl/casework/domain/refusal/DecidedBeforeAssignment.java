package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The successor is appointed before his predecessor was. */
public class DecidedBeforeAssignment extends DomainException {

    public DecidedBeforeAssignment(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "decidedOn";
    }
}
