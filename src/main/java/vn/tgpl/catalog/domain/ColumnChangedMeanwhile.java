package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** Somebody changed where the group is counted after the person had opened it. */
public class ColumnChangedMeanwhile extends DomainException {

    ColumnChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
