package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** Without all papers a request is accepted only on a ground of Luật TGPL Đ30 k4. */
public class UrgentGroundMissing extends DomainException {

    UrgentGroundMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "urgentGround";
    }
}
