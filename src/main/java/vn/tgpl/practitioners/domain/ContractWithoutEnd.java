package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** A contract runs until a day that is known. */
public class ContractWithoutEnd extends DomainException {

    ContractWithoutEnd() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "contract.to";
    }
}
