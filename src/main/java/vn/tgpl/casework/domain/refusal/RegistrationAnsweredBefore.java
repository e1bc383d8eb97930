package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** An authority answers before it was asked, or cancels before it registered. */
public class RegistrationAnsweredBefore extends DomainException {

    public RegistrationAnsweredBefore(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "answeredOn";
    }
}
