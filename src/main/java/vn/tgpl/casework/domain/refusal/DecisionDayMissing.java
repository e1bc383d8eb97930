package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The number of a judgment or decision is told and its day is not (TT 12/2018 Đ11 k2). */
public class DecisionDayMissing extends DomainException {

    public DecisionDayMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "decisionOn";
    }
}
