package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The agreed day gives no more time than there is. */
public class AgreedNotLater extends DomainException {

    public AgreedNotLater(LocalDate lastDay) {
        super(Kind.REFUSED, Display.date(lastDay));
    }

    @Override
    public String field() {
        return "agreedUntil";
    }
}
