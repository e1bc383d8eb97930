package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The case cannot end before its acceptance or its last recorded work. */
public class ClosedBeforeWork extends DomainException {

    public ClosedBeforeWork(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "closedOn";
    }
}
