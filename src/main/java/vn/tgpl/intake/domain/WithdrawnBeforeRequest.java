package vn.tgpl.intake.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A request is taken back after it was made. */
public class WithdrawnBeforeRequest extends DomainException {

    WithdrawnBeforeRequest(LocalDate requestedOn) {
        super(Kind.REFUSED, Display.date(requestedOn));
    }

    @Override
    public String field() {
        return "receivedOn";
    }
}
