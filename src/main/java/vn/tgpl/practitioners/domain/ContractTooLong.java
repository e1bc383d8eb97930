package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** A contract runs three years at most (TT 08/2017/TT-BTP); going on is a new one. */
public class ContractTooLong extends DomainException {

    private final int row;

    ContractTooLong(int row) {
        super(Kind.REFUSED);
        this.row = row;
    }

    @Override
    public String field() {
        return "contracts[" + row + "].to";
    }
}
