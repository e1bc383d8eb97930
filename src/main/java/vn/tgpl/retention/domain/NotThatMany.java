package vn.tgpl.retention.domain;

import vn.tgpl.shared.DomainException;

/** Another number was typed than the record names. */
public final class NotThatMany extends DomainException {

    NotThatMany() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "typed";
    }
}
