package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A result of a day to come. */
public class ResultInFuture extends DomainException {

    public ResultInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "resultOn";
    }
}
