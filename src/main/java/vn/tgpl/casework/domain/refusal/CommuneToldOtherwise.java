package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/**
 * Somebody stored another commune of the person than is told of the day on which he was accepted or joined, since the form was
 * opened.
 */
public class CommuneToldOtherwise extends DomainException {

    /** @param stored the commune as it stands now */
    public CommuneToldOtherwise(String stored) {
        super(Kind.REFUSED, stored);
    }

    @Override
    public String field() {
        return "told.communeCode";
    }
}
