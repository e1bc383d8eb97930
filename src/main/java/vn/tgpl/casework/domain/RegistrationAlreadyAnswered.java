package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The registration does not wait for this answer any more. */
public class RegistrationAlreadyAnswered extends DomainException {

    RegistrationAlreadyAnswered() {
        super(Kind.CONFLICT);
    }

    @Override
    public String field() {
        return "outcome";
    }
}
