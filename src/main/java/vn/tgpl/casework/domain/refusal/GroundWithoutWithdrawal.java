package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** No card of that executor was withdrawn, as far as stands on record (Luật TGPL 2017 Đ25 k1 điểm b). */
public class GroundWithoutWithdrawal extends DomainException {

    public GroundWithoutWithdrawal() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groundCode";
    }
}
