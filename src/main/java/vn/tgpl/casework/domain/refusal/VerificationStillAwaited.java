package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The same is asked of the same place, and its answer is awaited. */
public class VerificationStillAwaited extends DomainException {

    public VerificationStillAwaited() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "again";
    }
}
