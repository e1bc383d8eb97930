package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** What the law would have refused or passed on is accepted only by the head (Luật TGPL 2017 Đ30 k3, Đ35 k1). */
public class HeadDecidesAgainstRefusal extends DomainException {

    HeadDecidesAgainstRefusal() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
