package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Nobody can be assigned before the case was accepted. */
public class DecidedBeforeAcceptance extends DomainException {

    public DecidedBeforeAcceptance(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "decidedOn";
    }
}
