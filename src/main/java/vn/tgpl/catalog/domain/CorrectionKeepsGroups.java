package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** Which groups there are is what the article says; a correction mends what was entered of them. */
public class CorrectionKeepsGroups extends DomainException {

    CorrectionKeepsGroups() {
        super(Kind.REFUSED);
    }
}
