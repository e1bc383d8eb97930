package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The verification was withdrawn, or the case that asked for it ended: nobody waits for an answer. */
public class VerificationEnded extends DomainException {

    public VerificationEnded() {
        super(Kind.CONFLICT);
    }
}
