package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Someone changed the case after the person had opened it. */
public class CaseChangedMeanwhile extends DomainException {

    public CaseChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
