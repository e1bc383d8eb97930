package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The case ends by what a trial decides while a stage before it is on record, and nothing tells why (TT 12/2018 Đ10). */
public class StageReasonMissing extends DomainException {

    public StageReasonMissing(String stage) {
        super(Kind.REFUSED, stage);
    }

    @Override
    public String field() {
        return "stageReason";
    }
}
