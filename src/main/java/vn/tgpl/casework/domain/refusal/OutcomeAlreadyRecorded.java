package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The outcome of the session stands already. */
public class OutcomeAlreadyRecorded extends DomainException {

    public OutcomeAlreadyRecorded() {
        super(Kind.CONFLICT);
    }

    @Override
    public String field() {
        return "outcome";
    }
}
