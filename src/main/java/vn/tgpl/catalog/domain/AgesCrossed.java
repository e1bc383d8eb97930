package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** Nobody is of these ages. */
public class AgesCrossed extends DomainException {

    AgesCrossed() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "ageUnder";
    }
}
