package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** An authority answers before the day on which it was asked. */
public class RegistrationAnsweredBeforeSending extends DomainException {

    public RegistrationAnsweredBeforeSending(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "answeredOn";
    }
}
