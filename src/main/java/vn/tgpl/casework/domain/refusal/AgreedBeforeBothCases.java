package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** There was nothing yet that the parties could have agreed about. */
public class AgreedBeforeBothCases extends DomainException {

    public AgreedBeforeBothCases(LocalDate first) {
        super(Kind.REFUSED, Display.date(first));
    }

    @Override
    public String field() {
        return "agreedOn";
    }
}
