package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Something was done in the case since its file came in: that is not undone. */
public class CaseWentOn extends DomainException {

    public CaseWentOn() {
        super(Kind.REFUSED);
    }
}
