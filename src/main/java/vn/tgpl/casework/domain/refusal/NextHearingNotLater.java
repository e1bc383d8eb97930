package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A session is postponed to a later hour. */
public class NextHearingNotLater extends DomainException {

    public NextHearingNotLater(Instant at) {
        super(Kind.REFUSED, Display.dateTime(at));
    }

    @Override
    public String field() {
        return "newOn";
    }
}
