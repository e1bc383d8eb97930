package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The registration bears a day to come. */
public class RegistrationSentInFuture extends DomainException {

    RegistrationSentInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "sentOn";
    }
}
