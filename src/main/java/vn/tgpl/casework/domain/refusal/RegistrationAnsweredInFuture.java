package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The answer of the authority bears a day to come. */
public class RegistrationAnsweredInFuture extends DomainException {

    public RegistrationAnsweredInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "answeredOn";
    }
}
