package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** An answer of the authority comes before the day of its earlier one. */
public class RegistrationAnsweredBeforeAnswer extends DomainException {

    public RegistrationAnsweredBeforeAnswer(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "answeredOn";
    }
}
