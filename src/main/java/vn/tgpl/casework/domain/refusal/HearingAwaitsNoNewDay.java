package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The session was not postponed, has another one in its place, or was cancelled for good already. */
public class HearingAwaitsNoNewDay extends DomainException {

    public HearingAwaitsNoNewDay() {
        super(Kind.CONFLICT);
    }
}
