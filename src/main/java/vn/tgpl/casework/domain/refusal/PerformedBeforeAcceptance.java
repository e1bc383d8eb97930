package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Work cannot lie before the acceptance of the case. */
public class PerformedBeforeAcceptance extends DomainException {

    public PerformedBeforeAcceptance(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "performedOn";
    }
}
