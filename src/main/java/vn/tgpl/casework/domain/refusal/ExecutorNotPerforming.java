package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The person no longer performs the case. */
public class ExecutorNotPerforming extends DomainException {

    public ExecutorNotPerforming() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "assignmentId";
    }
}
