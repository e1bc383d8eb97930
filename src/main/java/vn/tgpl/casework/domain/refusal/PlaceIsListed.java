package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Somebody says that a village is none of those listed on the day of acceptance or of joining, and it is one. */
public class PlaceIsListed extends DomainException {

    /** @param name of the village, or of the commune that is listed as a whole */
    public PlaceIsListed(String name) {
        super(Kind.REFUSED, name);
    }

    @Override
    public String field() {
        return "told.villageNotListed";
    }
}
