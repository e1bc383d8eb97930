package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** An agreement cannot be noted before its day. */
public class AgreementInFuture extends DomainException {

    public AgreementInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "agreedOn";
    }
}
