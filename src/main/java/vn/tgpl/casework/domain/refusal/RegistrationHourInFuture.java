package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The answer of the authority bears an hour of today that is still to come. */
public class RegistrationHourInFuture extends DomainException {

    public RegistrationHourInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "atTime";
    }
}
