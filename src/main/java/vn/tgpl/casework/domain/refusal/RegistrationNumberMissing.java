package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** An authority registers somebody by a paper with a number (TTLT 10/2018 Đ12). */
public class RegistrationNumberMissing extends DomainException {

    public RegistrationNumberMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "number";
    }
}
