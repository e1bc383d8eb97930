package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The agreed day lies so far ahead that it can hardly be meant. */
public class AgreedTooFar extends DomainException {

    public AgreedTooFar(LocalDate latest) {
        super(Kind.REFUSED, Display.date(latest));
    }

    @Override
    public String field() {
        return "agreedUntil";
    }
}
