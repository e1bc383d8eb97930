package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The file cannot come in before the case was closed. */
public class HandedOverBeforeClosing extends DomainException {

    public HandedOverBeforeClosing(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "handedOn";
    }
}
