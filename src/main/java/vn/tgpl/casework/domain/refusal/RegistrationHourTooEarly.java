package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The authority answered before the executor was appointed, or before its earlier answer came. */
public class RegistrationHourTooEarly extends DomainException {

    public RegistrationHourTooEarly(Instant earliest) {
        super(Kind.REFUSED, Display.dateTime(earliest));
    }

    @Override
    public String field() {
        return "atTime";
    }
}
