package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A withdrawal comes in between the acceptance of the case and its end. */
public class TakenBackOutsideCase extends DomainException {

    public TakenBackOutsideCase(LocalDate acceptedOn, LocalDate closedOn) {
        super(Kind.REFUSED, Display.date(acceptedOn), Display.date(closedOn));
    }

    @Override
    public String field() {
        return "takenBackOn";
    }
}
