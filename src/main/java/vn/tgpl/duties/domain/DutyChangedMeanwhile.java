package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** Somebody else settled the duty, or its last day moved, after the person had opened it. */
public class DutyChangedMeanwhile extends DomainException {

    DutyChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
