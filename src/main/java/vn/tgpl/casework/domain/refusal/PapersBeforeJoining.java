package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Papers of somebody who joined a case cannot have come after that and yet before he joined. */
public class PapersBeforeJoining extends DomainException {

    public PapersBeforeJoining(LocalDate joinedOn) {
        super(Kind.REFUSED, Display.date(joinedOn));
    }

    @Override
    public String field() {
        return "arrivedOn";
    }
}
