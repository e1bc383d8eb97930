package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** The outcome of the session stands already. */
public class OutcomeAlreadyRecorded extends DomainException {

    OutcomeAlreadyRecorded() {
        super(Kind.CONFLICT);
    }

    @Override
    public String field() {
        return "outcome";
    }
}
