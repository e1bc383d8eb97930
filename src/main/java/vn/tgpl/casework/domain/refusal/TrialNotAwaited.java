package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** No trial that was told with the request is still to be entered for that day. */
public class TrialNotAwaited extends DomainException {

    public TrialNotAwaited() {
        super(Kind.CONFLICT);
    }
}
