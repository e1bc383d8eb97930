package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Whom the law would refuse joins a case only as the head decides (Luật TGPL 2017 Đ30 k3). */
public class HeadDecidesJoining extends DomainException {

    public HeadDecidesJoining() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "deviation";
    }
}
