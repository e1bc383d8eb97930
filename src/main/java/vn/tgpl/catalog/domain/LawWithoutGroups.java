package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** A wording without any group would entitle nobody. */
public class LawWithoutGroups extends DomainException {

    LawWithoutGroups() {
        super(Kind.REFUSED);
    }
}
