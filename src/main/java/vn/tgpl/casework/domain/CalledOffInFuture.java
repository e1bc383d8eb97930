package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The notice has not come yet. */
public class CalledOffInFuture extends DomainException {

    CalledOffInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "toldOn";
    }
}
