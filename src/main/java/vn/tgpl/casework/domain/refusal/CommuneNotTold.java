package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A village is told of the day on which somebody was accepted or joined, and nobody told in which commune he resided then. */
public class CommuneNotTold extends DomainException {

    public CommuneNotTold() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "told.communeCode";
    }
}
