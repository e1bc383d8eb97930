package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Papers that were awaited cannot have come before the case was accepted without them. */
public class PapersBeforeAcceptance extends DomainException {

    public PapersBeforeAcceptance(LocalDate acceptedOn) {
        super(Kind.REFUSED, Display.date(acceptedOn));
    }

    @Override
    public String field() {
        return "arrivedOn";
    }
}
