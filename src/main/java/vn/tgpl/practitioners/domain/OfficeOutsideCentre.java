package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** The office is not the centre nor one of its branches. */
public class OfficeOutsideCentre extends DomainException {

    OfficeOutsideCentre() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "officeId";
    }
}
