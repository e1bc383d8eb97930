package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A session at night is asked about: the hour was mistyped, or it was confirmed. */
public class HearingHourUnusual extends DomainException {

    public HearingHourUnusual(Instant startsAt) {
        super(Kind.REFUSED, Display.dateTime(startsAt));
    }

    @Override
    public String field() {
        return "hourConfirmed";
    }
}
