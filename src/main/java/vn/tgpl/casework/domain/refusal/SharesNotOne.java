package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The parts of the executors do not add to one case, which is said of all of them together. */
public class SharesNotOne extends DomainException {

    public SharesNotOne() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "shareTotal";
    }
}
