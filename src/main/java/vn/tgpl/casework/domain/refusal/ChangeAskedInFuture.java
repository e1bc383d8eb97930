package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The request for a change bears a day to come. */
public class ChangeAskedInFuture extends DomainException {

    public ChangeAskedInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "receivedOn";
    }
}
