package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Nobody cancels for good what was not postponed yet. */
public class DroppedBeforePostponed extends DomainException {

    /** @param postponedOn day of the notice that it is postponed */
    public DroppedBeforePostponed(LocalDate postponedOn) {
        super(Kind.REFUSED, Display.date(postponedOn));
    }

    @Override
    public String field() {
        return "toldOn";
    }
}
