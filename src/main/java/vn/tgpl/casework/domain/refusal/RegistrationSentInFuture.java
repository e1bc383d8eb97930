package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The registration bears a day to come. */
public class RegistrationSentInFuture extends DomainException {

    public RegistrationSentInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "sentOn";
    }
}
