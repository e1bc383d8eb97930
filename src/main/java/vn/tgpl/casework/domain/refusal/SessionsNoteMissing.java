package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Sessions ahead of a suspended case stand all the same, and nobody has said why. */
public class SessionsNoteMissing extends DomainException {

    public SessionsNoteMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "sessionsNote";
    }
}
