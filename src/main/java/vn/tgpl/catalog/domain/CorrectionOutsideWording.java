package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** Days past stay as they were, and another wording is not corrected with this one. */
public class CorrectionOutsideWording extends DomainException {

    CorrectionOutsideWording() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "validFrom";
    }
}
