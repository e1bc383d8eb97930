package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** Another practitioner of that kind at the centre bears this identity number. */
public class NationalIdTaken extends DomainException {

    NationalIdTaken() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "person.nationalId";
    }
}
