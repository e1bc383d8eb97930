package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A session that has not begun has no outcome. */
public class HearingNotYetHeld extends DomainException {

    public HearingNotYetHeld() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "outcome";
    }
}
