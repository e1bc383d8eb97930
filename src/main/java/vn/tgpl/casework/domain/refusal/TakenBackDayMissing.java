package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A case ends by a withdrawal and the day that came in is not told (TT 12/2018 Đ9 k2). */
public class TakenBackDayMissing extends DomainException {

    public TakenBackDayMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "takenBackOn";
    }
}
