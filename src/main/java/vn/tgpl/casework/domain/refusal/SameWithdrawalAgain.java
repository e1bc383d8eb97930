package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The case is to end by the withdrawal by which it had ended before it was reopened, and nothing was done since. */
public class SameWithdrawalAgain extends DomainException {

    public SameWithdrawalAgain(LocalDate endedOn, LocalDate takenBackOn) {
        super(Kind.REFUSED, Display.date(endedOn), Display.date(takenBackOn));
    }

    @Override
    public String field() {
        return "againReason";
    }
}
