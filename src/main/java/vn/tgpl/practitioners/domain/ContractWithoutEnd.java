package vn.tgpl.practitioners.domain;

import vn.tgpl.shared.DomainException;

/** A contract runs until a day that is known. */
public class ContractWithoutEnd extends DomainException {

    private final int row;

    ContractWithoutEnd(int row) {
        super(Kind.REFUSED);
        this.row = row;
    }

    @Override
    public String field() {
        return "contracts[" + row + "].to";
    }
}
