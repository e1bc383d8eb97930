package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nothing of the registration would be another than it was told. */
public class RegistrationUnchanged extends DomainException {

    public RegistrationUnchanged() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "what";
    }
}
