package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** What a centre on record is asked reaches it with the saving, and not on another day. */
public class ArrivesToday extends DomainException {

    public ArrivesToday() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "askedOn";
    }
}
