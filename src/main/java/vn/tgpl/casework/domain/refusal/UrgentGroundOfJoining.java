package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Who joins before all papers came is helped on one of the grounds of Luật TGPL 2017 Đ30 k4 only. */
public class UrgentGroundOfJoining extends DomainException {

    public UrgentGroundOfJoining() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "urgentGround";
    }
}
