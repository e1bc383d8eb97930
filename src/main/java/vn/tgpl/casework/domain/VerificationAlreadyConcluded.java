package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The result of the verification stands already. */
public class VerificationAlreadyConcluded extends DomainException {

    VerificationAlreadyConcluded() {
        super(Kind.CONFLICT);
    }
}
