package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A request is answered before it was received. */
public class AnsweredBeforeReceipt extends DomainException {

    public AnsweredBeforeReceipt(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "answeredOn";
    }
}
