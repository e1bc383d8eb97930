package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A session before the acceptance does not belong to the case. */
public class HearingBeforeAcceptance extends DomainException {

    public HearingBeforeAcceptance(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "heldOn";
    }
}
