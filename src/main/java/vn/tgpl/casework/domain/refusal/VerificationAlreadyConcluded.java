package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The result of the verification stands already. */
public class VerificationAlreadyConcluded extends DomainException {

    public VerificationAlreadyConcluded() {
        super(Kind.CONFLICT);
    }
}
