package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Somebody else was appointed before the authority turned away the one whose place he takes (TTLT 10/2018 Đ6). */
public class DecidedBeforeCause extends DomainException {

    private final String field;

    public DecidedBeforeCause(Instant cause, String field) {
        super(Kind.REFUSED, Display.dateTime(cause));
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
