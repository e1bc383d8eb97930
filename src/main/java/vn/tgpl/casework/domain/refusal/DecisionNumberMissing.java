package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The result rests on a judgment or decision, or the day of one is told, and its number is not (TT 12/2018 Đ11 k2). */
public class DecisionNumberMissing extends DomainException {

    public DecisionNumberMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "decisionNumber";
    }
}
