package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The parts of the executors do not add to one case. */
public class SharesNotOne extends DomainException {

    public SharesNotOne() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "shares[0].share";
    }
}
