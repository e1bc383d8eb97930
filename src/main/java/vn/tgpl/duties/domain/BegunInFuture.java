package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** A duty begins with something that has happened. */
public class BegunInFuture extends DomainException {

    BegunInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "begunOn";
    }
}
