package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** Somebody changed the code after the person had opened it. */
public class CodeChangedMeanwhile extends DomainException {

    CodeChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
