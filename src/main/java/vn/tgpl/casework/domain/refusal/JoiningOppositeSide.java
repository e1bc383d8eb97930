package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Who joins stands against somebody who is helped in the case (Luật TGPL 2017 Đ25 k2 điểm a). */
public class JoiningOppositeSide extends DomainException {

    public JoiningOppositeSide() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "statusCode";
    }
}
