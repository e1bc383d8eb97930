package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The decision cannot answer a request for another practitioner before it came in. */
public class DecidedBeforeRequest extends DomainException {

    public DecidedBeforeRequest(LocalDate receivedOn) {
        super(Kind.REFUSED, Display.date(receivedOn));
    }

    @Override
    public String field() {
        return "decidedOn";
    }
}
