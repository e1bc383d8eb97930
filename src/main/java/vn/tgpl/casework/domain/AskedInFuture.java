package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The request is of a day to come. */
public class AskedInFuture extends DomainException {

    AskedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "askedOn";
    }
}
