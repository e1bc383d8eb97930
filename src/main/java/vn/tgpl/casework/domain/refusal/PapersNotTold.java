package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** It is not said which of the papers that are owed came. */
public class PapersNotTold extends DomainException {

    public PapersNotTold() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "papers";
    }
}
