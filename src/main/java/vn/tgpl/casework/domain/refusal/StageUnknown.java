package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The list of stages of proceedings does not know the code. */
public class StageUnknown extends DomainException {

    public StageUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "stageCode";
    }
}
