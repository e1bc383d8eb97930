package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The papers were due already; a period that is over is not made longer. */
public class PapersPeriodOver extends DomainException {

    public PapersPeriodOver() {
        super(Kind.REFUSED);
    }
}
