package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A step cannot be entered before its day. */
public class StepInFuture extends DomainException {

    public StepInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "effectiveOn";
    }
}
