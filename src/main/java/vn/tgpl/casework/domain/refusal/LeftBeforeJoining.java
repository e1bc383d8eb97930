package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Nobody leaves a case before he joined it. */
public class LeftBeforeJoining extends DomainException {

    public LeftBeforeJoining(LocalDate joinedOn) {
        super(Kind.REFUSED, Display.date(joinedOn));
    }

    @Override
    public String field() {
        return "endedOn";
    }
}
