package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The agreement is older than the case. */
public class AgreedBeforeAcceptance extends DomainException {

    public AgreedBeforeAcceptance(LocalDate acceptedOn) {
        super(Kind.REFUSED, Display.date(acceptedOn));
    }

    @Override
    public String field() {
        return "agreedOn";
    }
}
