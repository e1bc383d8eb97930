package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The period of a replacement runs from the minute a refusal or a cancellation came (TTLT 10/2018 Đ6). */
public class RegistrationHourMissing extends DomainException {

    public RegistrationHourMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "atTime";
    }
}
