package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody has that procedural status in that stage (BLTTHS 2015 Đ57, Đ60, Đ61). */
public class StageNotOfStanding extends DomainException {

    public StageNotOfStanding() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "stageCode";
    }
}
