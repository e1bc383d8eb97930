package vn.tgpl.people.conflict;

import vn.tgpl.shared.DomainException;

/** Somebody else in a matter bears the number of one who is helped in it: nobody stands on both sides, nor twice. */
public class PartyIsBeneficiary extends DomainException {

    private final int row;

    /** @param row of the party among those that were typed, from zero */
    public PartyIsBeneficiary(int row) {
        super(Kind.REFUSED);
        this.row = row;
    }

    @Override
    public String field() {
        return "parties[" + row + "].nationalId";
    }
}
