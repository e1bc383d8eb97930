package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** A paper that bears a day to come was not sent yet. */
public class PaperInFuture extends DomainException {

    PaperInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "paperOn";
    }
}
