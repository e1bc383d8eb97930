package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Whoever joins a case though the answer of Luật TGPL 2017 Đ7, Đ26 speaks against it joins for a reason that is kept. */
public class DeviationReasonMissing extends DomainException {

    public DeviationReasonMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "deviation";
    }
}
