package vn.tgpl.casework.domain.refusal;

import java.time.LocalTime;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The work began on the day on which whoever did it was entrusted with the case, before the minute of the decision. */
public class PerformedAtBeforeAssignment extends DomainException {

    public PerformedAtBeforeAssignment(LocalTime minute) {
        super(Kind.REFUSED, Display.time(minute));
    }

    @Override
    public String field() {
        return "fromTime";
    }
}
