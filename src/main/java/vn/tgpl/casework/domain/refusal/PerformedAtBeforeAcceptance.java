package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The work began on the day of the acceptance, before its minute. */
public class PerformedAtBeforeAcceptance extends DomainException {

    public PerformedAtBeforeAcceptance(Instant accepted) {
        super(Kind.REFUSED, Display.dateTime(accepted));
    }

    @Override
    public String field() {
        return "fromTime";
    }
}
