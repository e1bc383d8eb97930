package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** All papers are there, and what they tell of the person is not written down. */
public class FactsNotTold extends DomainException {

    public FactsNotTold() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "told";
    }
}
