package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The answer bears a day to come. */
public class AnsweredInFuture extends DomainException {

    public AnsweredInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "answeredOn";
    }
}
