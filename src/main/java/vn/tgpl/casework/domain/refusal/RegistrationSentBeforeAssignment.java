package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A registration is sent before the practitioner was assigned. */
public class RegistrationSentBeforeAssignment extends DomainException {

    public RegistrationSentBeforeAssignment(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "sentOn";
    }
}
