package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The wording is enacted or superseded, so that its words stand. */
public class LawVersionNotDraft extends DomainException {

    LawVersionNotDraft() {
        super(Kind.CONFLICT);
    }
}
