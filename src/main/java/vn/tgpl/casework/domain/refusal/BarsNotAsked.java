package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The matter is dealt with by a law of procedure that is not known to bar anybody, so nothing is declared. */
public class BarsNotAsked extends DomainException {

    public BarsNotAsked() {
        super(Kind.REFUSED);
    }
}
