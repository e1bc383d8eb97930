package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The case came to its state later than that day. */
public class StepBeforeLastOne extends DomainException {

    public StepBeforeLastOne(LocalDate since) {
        super(Kind.REFUSED, Display.date(since));
    }

    @Override
    public String field() {
        return "effectiveOn";
    }
}
