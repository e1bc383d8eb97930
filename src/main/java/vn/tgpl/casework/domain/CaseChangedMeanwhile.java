package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** Someone changed the case after the person had opened it. */
public class CaseChangedMeanwhile extends DomainException {

    CaseChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
