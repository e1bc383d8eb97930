package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The case is suspended while sessions lie ahead of it, and nobody has said what becomes of them. */
public class SessionsUndecided extends DomainException {

    /** @param sessions which ones, in words of the data: hour and court */
    public SessionsUndecided(String sessions) {
        super(Kind.REFUSED, sessions);
    }

    @Override
    public String field() {
        return "sessions";
    }
}
