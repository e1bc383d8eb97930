package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** Somebody altered the draft after the person had opened it. */
public class LawVersionChangedMeanwhile extends DomainException {

    LawVersionChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
