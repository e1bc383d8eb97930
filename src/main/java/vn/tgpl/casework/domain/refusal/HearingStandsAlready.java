package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A session of the same hour before the same court is announced already. */
public class HearingStandsAlready extends DomainException {

    public HearingStandsAlready() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "again";
    }
}
