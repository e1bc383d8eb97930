package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The authority answers before the minute in which the executor was appointed. */
public class RegistrationHourBeforeAssignment extends DomainException {

    public RegistrationHourBeforeAssignment(Instant earliest) {
        super(Kind.REFUSED, Display.dateTime(earliest));
    }

    @Override
    public String field() {
        return "atTime";
    }
}
