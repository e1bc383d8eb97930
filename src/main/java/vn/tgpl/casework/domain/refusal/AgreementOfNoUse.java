package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** No conflict stands here that the parties may agree about (Luật TGPL 2017 Đ25 k2 a). */
public class AgreementOfNoUse extends DomainException {

    public AgreementOfNoUse() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "agreedOn";
    }
}
