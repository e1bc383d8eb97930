package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The request is of a day to come. */
public class AskedInFuture extends DomainException {

    public AskedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "askedOn";
    }
}
