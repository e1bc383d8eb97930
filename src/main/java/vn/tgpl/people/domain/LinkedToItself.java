package vn.tgpl.people.domain;

import vn.tgpl.shared.DomainException;

/** A record cannot be another record of the same person. */
public class LinkedToItself extends DomainException {

    LinkedToItself() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "other";
    }
}
