package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The ground concerns one person, others are helped in the case, and nothing tells why it ends for all (Luật TGPL 2017 Đ37 k1). */
public class OthersReasonMissing extends DomainException {

    public OthersReasonMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "othersReason";
    }
}
