package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The notice has not come yet. */
public class CalledOffInFuture extends DomainException {

    public CalledOffInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "toldOn";
    }
}
