package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The case ends with its stage although a session or a trial of it lies ahead, and nobody says why. */
public class AheadReasonMissing extends DomainException {

    /** @param sessions which ones, in words of the data: hour and court, or the day of a trial that was told */
    public AheadReasonMissing(String sessions) {
        super(Kind.REFUSED, sessions);
    }

    @Override
    public String field() {
        return "aheadReason";
    }
}
