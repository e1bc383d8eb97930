package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** It is neither said which of the papers that are owed came nor what of the person is to be told. */
public class NeitherTold extends DomainException {

    public NeitherTold() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "papers";
    }
}
