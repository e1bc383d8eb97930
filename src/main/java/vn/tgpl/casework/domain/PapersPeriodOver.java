package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The papers were due already; a period that is over is not made longer. */
public class PapersPeriodOver extends DomainException {

    PapersPeriodOver() {
        super(Kind.REFUSED);
    }
}
