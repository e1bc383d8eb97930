package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Several are helped in the case, and nobody is named for whom the registration is sent (TTLT 10/2018 Đ12). */
public class RegistrationForNobody extends DomainException {

    public RegistrationForNobody() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "persons";
    }
}
