package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A case is suspended, resumed and reopened for a reason. */
public class StepReasonMissing extends DomainException {

    public StepReasonMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
