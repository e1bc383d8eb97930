package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A village is said to be none of those listed on the day of acceptance or of joining, and nobody told which it is. */
public class VillageNotTold extends DomainException {

    public VillageNotTold() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "told.village";
    }
}
