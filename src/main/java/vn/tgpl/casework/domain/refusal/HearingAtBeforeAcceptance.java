package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The session began on the day of the acceptance, before its minute. */
public class HearingAtBeforeAcceptance extends DomainException {

    public HearingAtBeforeAcceptance(Instant accepted) {
        super(Kind.REFUSED, Display.dateTime(accepted));
    }

    @Override
    public String field() {
        return "atTime";
    }
}
