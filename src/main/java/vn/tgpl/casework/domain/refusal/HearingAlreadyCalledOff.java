package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The session is called off already, or it was held. */
public class HearingAlreadyCalledOff extends DomainException {

    public HearingAlreadyCalledOff() {
        super(Kind.CONFLICT);
    }

    @Override
    public String field() {
        return "how";
    }
}
