package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** No such office within the scope. */
public class OfficeUnknown extends DomainException {

    OfficeUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "office";
    }
}
