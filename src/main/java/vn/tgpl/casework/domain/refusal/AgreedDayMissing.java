package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The thirty days run already; longer needs an agreement (Luật TGPL 2017 Đ32 k2). */
public class AgreedDayMissing extends DomainException {

    public AgreedDayMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "agreedUntil";
    }
}
