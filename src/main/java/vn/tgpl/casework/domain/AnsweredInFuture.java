package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The answer bears a day to come. */
public class AnsweredInFuture extends DomainException {

    AnsweredInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "answeredOn";
    }
}
