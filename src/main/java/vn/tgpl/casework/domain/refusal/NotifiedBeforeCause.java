package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A change is notified before the authority turned away the one to be changed (TTLT 10/2018 Đ6). */
public class NotifiedBeforeCause extends DomainException {

    public NotifiedBeforeCause(Instant cause) {
        super(Kind.REFUSED, Display.dateOf(cause));
    }

    @Override
    public String field() {
        return "notifiedOn";
    }
}
