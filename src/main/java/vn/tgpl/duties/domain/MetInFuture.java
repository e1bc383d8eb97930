package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** What is met on a day to come is not met yet. */
public class MetInFuture extends DomainException {

    MetInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "metOn";
    }
}
