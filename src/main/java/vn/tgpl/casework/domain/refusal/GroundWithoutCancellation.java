package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** No registration of him was cancelled (TTLT 10/2018 Đ6 k2). */
public class GroundWithoutCancellation extends DomainException {

    public GroundWithoutCancellation() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groundCode";
    }
}
