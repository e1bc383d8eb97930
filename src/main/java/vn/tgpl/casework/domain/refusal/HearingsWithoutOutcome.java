package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The case does not end while nothing is told of sessions that lie behind it. */
public class HearingsWithoutOutcome extends DomainException {

    /** @param sessions which ones, in words of the data: hour and court */
    public HearingsWithoutOutcome(String sessions) {
        super(Kind.REFUSED, sessions);
    }

    @Override
    public String field() {
        return "untold";
    }
}
