package vn.tgpl.people.conflict;

import vn.tgpl.shared.DomainException;

/** Another name or year of birth was typed for a party whose number is on record, and nothing says that it is his too. */
public class NumberOfSomebodyElse extends DomainException {

    private final int row;

    /** @param row of the party among those that were typed, from zero */
    public NumberOfSomebodyElse(int row) {
        super(Kind.REFUSED);
        this.row = row;
    }

    @Override
    public String field() {
        return "parties[" + row + "].nationalId";
    }
}
