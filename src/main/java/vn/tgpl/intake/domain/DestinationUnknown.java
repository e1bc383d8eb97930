package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** A request is passed on to another centre of today, or to an organisation that is named. */
public class DestinationUnknown extends DomainException {

    DestinationUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "toOffice";
    }
}
