package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Work is said to have been done while the case was closed, before it was opened again; that is asked about. */
public class PerformedWhileClosed extends DomainException {

    /**
     * @param ended day of the end
     * @param reopened from when it was open again
     */
    public PerformedWhileClosed(LocalDate ended, LocalDate reopened) {
        super(Kind.REFUSED, Display.date(ended), Display.date(reopened));
    }

    @Override
    public String field() {
        return "closedConfirmed";
    }
}
