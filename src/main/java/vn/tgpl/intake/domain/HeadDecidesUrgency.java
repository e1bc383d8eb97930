package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** To accept at once so that no harm is done is for the head to decide (TT 12/2018 Đ6 k1 điểm d). */
public class HeadDecidesUrgency extends DomainException {

    HeadDecidesUrgency() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "urgentGround";
    }
}
