package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The law of today and of days past is not changed any more. */
public class LawBeginsTooEarly extends DomainException {

    LawBeginsTooEarly() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "validFrom";
    }
}
