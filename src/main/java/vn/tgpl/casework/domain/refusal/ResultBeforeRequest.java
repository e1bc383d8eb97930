package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A result cannot come before it was asked for. */
public class ResultBeforeRequest extends DomainException {

    public ResultBeforeRequest(LocalDate askedOn) {
        super(Kind.REFUSED, Display.date(askedOn));
    }

    @Override
    public String field() {
        return "resultOn";
    }
}
