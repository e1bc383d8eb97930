package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** What the law would have refused is accepted only by the head (Luật TGPL 2017 Đ30 k3). */
public class HeadDecidesAgainstRefusal extends DomainException {

    HeadDecidesAgainstRefusal() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
