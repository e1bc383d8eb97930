package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody said why it is declared anew, or of what the bar consists. */
public class BarReasonMissing extends DomainException {

    public BarReasonMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
