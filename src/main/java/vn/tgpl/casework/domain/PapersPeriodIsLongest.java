package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The person has the longer period already. */
public class PapersPeriodIsLongest extends DomainException {

    PapersPeriodIsLongest() {
        super(Kind.REFUSED);
    }
}
