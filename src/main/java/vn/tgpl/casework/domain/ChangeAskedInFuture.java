package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The request for a change bears a day to come. */
public class ChangeAskedInFuture extends DomainException {

    ChangeAskedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "receivedOn";
    }
}
