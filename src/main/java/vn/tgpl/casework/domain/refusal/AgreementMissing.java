package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The parties have to agree in writing before one practitioner helps both. */
public class AgreementMissing extends DomainException {

    public AgreementMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "agreedOn";
    }
}
