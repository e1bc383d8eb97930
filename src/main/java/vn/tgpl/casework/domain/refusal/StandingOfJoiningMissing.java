package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody knows on which side of the proceedings whoever joins would stand (Luật TGPL 2017 Đ25 k2 điểm a). */
public class StandingOfJoiningMissing extends DomainException {

    public StandingOfJoiningMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "statusCode";
    }
}
