package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A registration is refused or cancelled for a reason (TTLT 10/2018 Đ12, Đ15). */
public class RegistrationReasonMissing extends DomainException {

    public RegistrationReasonMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
