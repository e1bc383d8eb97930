package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The list has a code of that name already. */
public class CodeAlreadyThere extends DomainException {

    CodeAlreadyThere() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "code";
    }
}
