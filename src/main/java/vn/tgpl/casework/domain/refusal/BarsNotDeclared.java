package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody said whether the law of procedure bars whoever is entrusted with the case (BLTTHS 2015 Đ72 k4). */
public class BarsNotDeclared extends DomainException {

    public BarsNotDeclared() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "bars";
    }
}
