package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The judgment or decision that ends a case is made between its acceptance and its end. */
public class DecisionOutsideCase extends DomainException {

    public DecisionOutsideCase(LocalDate acceptedOn, LocalDate closedOn) {
        super(Kind.REFUSED, Display.date(acceptedOn), Display.date(closedOn));
    }

    @Override
    public String field() {
        return "decisionOn";
    }
}
