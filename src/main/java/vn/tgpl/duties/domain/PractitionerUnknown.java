package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** No such practitioner within the scope. */
public class PractitionerUnknown extends DomainException {

    PractitionerUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "practitioner";
    }
}
