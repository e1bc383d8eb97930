package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The commune is listed for some of these days already. */
public class AreaAlreadyListed extends DomainException {

    AreaAlreadyListed() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "from";
    }
}
