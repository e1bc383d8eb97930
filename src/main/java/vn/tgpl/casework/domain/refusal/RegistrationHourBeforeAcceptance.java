package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The authority answers before the minute in which the case was accepted. */
public class RegistrationHourBeforeAcceptance extends DomainException {

    public RegistrationHourBeforeAcceptance(Instant earliest) {
        super(Kind.REFUSED, Display.dateTime(earliest));
    }

    @Override
    public String field() {
        return "atTime";
    }
}
