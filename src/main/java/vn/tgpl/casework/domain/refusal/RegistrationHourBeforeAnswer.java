package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** An answer of the authority comes before the minute of its earlier one. */
public class RegistrationHourBeforeAnswer extends DomainException {

    public RegistrationHourBeforeAnswer(Instant earliest) {
        super(Kind.REFUSED, Display.dateTime(earliest));
    }

    @Override
    public String field() {
        return "atTime";
    }
}
