package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** What a code said on days past is not changed any more. */
public class CodeChangesTooEarly extends DomainException {

    CodeChangesTooEarly() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "from";
    }
}
