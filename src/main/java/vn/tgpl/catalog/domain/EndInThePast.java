package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** What was in use on days past stays so, for what happened on them is still entered. */
public class EndInThePast extends DomainException {

    EndInThePast() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "lastDay";
    }
}
