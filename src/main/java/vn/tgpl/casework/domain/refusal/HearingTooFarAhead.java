package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** No court announces a session that far ahead; the year was mistyped. */
public class HearingTooFarAhead extends DomainException {

    private final String field;

    /**
     * @param last the last day that is taken
     * @param field where the day was typed
     */
    public HearingTooFarAhead(LocalDate last, String field) {
        super(Kind.REFUSED, Display.date(last));
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
