package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** There is no commune with that code. */
public class CommuneUnknown extends DomainException {

    CommuneUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "commune";
    }
}
