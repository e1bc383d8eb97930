package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The case does not end while sessions lie ahead of it. */
public class HearingsAhead extends DomainException {

    /** @param sessions which ones, in words of the data: hour and court */
    public HearingsAhead(String sessions) {
        super(Kind.REFUSED, sessions);
    }

    @Override
    public String field() {
        return "cancelHearings";
    }
}
