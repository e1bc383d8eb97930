package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The result needs a period that ran out unmet before the case ends, and there is none (TT 12/2018 Đ6 k2 b). */
public class PeriodNotOver extends DomainException {

    public PeriodNotOver() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "resultCode";
    }
}
