package vn.tgpl.people.domain;

import vn.tgpl.shared.DomainException;

/** The two records are known to be of one person. */
public class LinkedAlready extends DomainException {

    LinkedAlready() {
        super(Kind.CONFLICT);
    }

    @Override
    public String field() {
        return "other";
    }
}
