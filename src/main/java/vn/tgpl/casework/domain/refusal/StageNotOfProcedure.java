package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The law of the procedure knows no such stage, or nobody conducts proceedings in it (TTLT 10/2018 Đ12, Đ13). */
public class StageNotOfProcedure extends DomainException {

    public StageNotOfProcedure() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "stageCode";
    }
}
