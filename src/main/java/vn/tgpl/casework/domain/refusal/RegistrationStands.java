package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The same authority has entered the same registration already; whoever sends another one says why. */
public class RegistrationStands extends DomainException {

    /** @param names for whom it stands */
    public RegistrationStands(String names) {
        super(Kind.REFUSED, names);
    }

    @Override
    public String field() {
        return "againReason";
    }
}
