package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The file cannot have come in on a day to come. */
public class HandedOverInFuture extends DomainException {

    public HandedOverInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "handedOn";
    }
}
