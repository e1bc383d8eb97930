package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The case cannot end before its acceptance, its last recorded work or its last step. */
public class ClosedBeforeWork extends DomainException {

    private final String key;

    private ClosedBeforeWork(LocalDate day, String key) {
        super(Kind.REFUSED, Display.date(day));
        this.key = key;
    }

    /** @param day of the latest work or session on record */
    public static ClosedBeforeWork work(LocalDate day) {
        return new ClosedBeforeWork(day, "casework.error.ClosedBeforeWork");
    }

    public static ClosedBeforeWork acceptance(LocalDate day) {
        return new ClosedBeforeWork(day, "casework.error.ClosedBeforeWork.acceptance");
    }

    /** @param day of the latest change of its state: when it was entrusted, resumed or opened again */
    public static ClosedBeforeWork step(LocalDate day) {
        return new ClosedBeforeWork(day, "casework.error.ClosedBeforeWork.step");
    }

    @Override
    public String messageKey() {
        return key;
    }

    @Override
    public String field() {
        return "closedOn";
    }
}
