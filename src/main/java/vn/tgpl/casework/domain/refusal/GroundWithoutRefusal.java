package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** No registration of him was refused (TTLT 10/2018 Đ6 k1). */
public class GroundWithoutRefusal extends DomainException {

    public GroundWithoutRefusal() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groundCode";
    }
}
