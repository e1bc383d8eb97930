package vn.tgpl.people.domain;

import vn.tgpl.shared.DomainException;

/** The centre knows somebody else under that identity number. */
public class NationalIdTaken extends DomainException {

    NationalIdTaken() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "nationalId";
    }
}
