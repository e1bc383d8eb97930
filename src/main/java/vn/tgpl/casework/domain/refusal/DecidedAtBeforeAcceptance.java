package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The decision bears a minute of before the acceptance. */
public class DecidedAtBeforeAcceptance extends DomainException {

    public DecidedAtBeforeAcceptance(Instant accepted) {
        super(Kind.REFUSED, Display.dateTime(accepted));
    }

    @Override
    public String field() {
        return "decidedAt";
    }
}
