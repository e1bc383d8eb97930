package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** That is what is declared of him already. */
public class BarsUnchanged extends DomainException {

    public BarsUnchanged() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "bars";
    }
}
