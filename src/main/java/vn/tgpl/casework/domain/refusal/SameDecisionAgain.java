package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The case is to end by the judgment or decision by which it had ended before it was reopened, and nothing was done since. */
public class SameDecisionAgain extends DomainException {

    public SameDecisionAgain(LocalDate endedOn, String number, LocalDate decidedOn) {
        super(Kind.REFUSED, Display.date(endedOn), number, Display.date(decidedOn));
    }

    @Override
    public String field() {
        return "againReason";
    }
}
