package vn.tgpl.retention.domain;

import vn.tgpl.shared.DomainException;

/** A period of keeping begins today or later. */
public final class KeepingBeginsTooEarly extends DomainException {

    KeepingBeginsTooEarly() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "from";
    }
}
