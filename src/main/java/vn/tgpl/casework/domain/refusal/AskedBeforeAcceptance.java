package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The request is older than the case. */
public class AskedBeforeAcceptance extends DomainException {

    public AskedBeforeAcceptance(LocalDate acceptedOn) {
        super(Kind.REFUSED, Display.date(acceptedOn));
    }

    @Override
    public String field() {
        return "askedOn";
    }
}
