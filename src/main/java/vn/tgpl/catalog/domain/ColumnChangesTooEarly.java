package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** What was counted on days past stays where it was counted. */
public class ColumnChangesTooEarly extends DomainException {

    ColumnChangesTooEarly() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "from";
    }
}
