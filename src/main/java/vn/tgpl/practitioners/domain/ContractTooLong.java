package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** A contract runs three years at most (TT 08/2017/TT-BTP); going on is a new one. */
public class ContractTooLong extends DomainException {

    ContractTooLong() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "contract.to";
    }
}
