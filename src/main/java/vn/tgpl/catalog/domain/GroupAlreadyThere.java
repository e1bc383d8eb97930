package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The wording has this group already. */
public class GroupAlreadyThere extends DomainException {

    GroupAlreadyThere() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "code";
    }
}
