package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The person has the longer period already. */
public class PapersPeriodIsLongest extends DomainException {

    public PapersPeriodIsLongest() {
        super(Kind.REFUSED);
    }
}
