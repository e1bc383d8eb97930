package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Nobody tells of a session of the case before the case is accepted. */
public class CalledOffBeforeAcceptance extends DomainException {

    public CalledOffBeforeAcceptance(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "toldOn";
    }
}
