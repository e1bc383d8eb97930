package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The same registration was sent already and waits for its answer. */
public class RegistrationStillAwaited extends DomainException {

    public RegistrationStillAwaited() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "authority";
    }
}
