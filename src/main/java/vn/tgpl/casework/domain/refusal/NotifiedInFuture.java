package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The notice bears a day to come. */
public class NotifiedInFuture extends DomainException {

    public NotifiedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "notifiedOn";
    }
}
