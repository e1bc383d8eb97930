package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The registration does not wait for this answer any more. */
public class RegistrationAlreadyAnswered extends DomainException {

    public RegistrationAlreadyAnswered() {
        super(Kind.CONFLICT);
    }

    @Override
    public String field() {
        return "outcome";
    }
}
