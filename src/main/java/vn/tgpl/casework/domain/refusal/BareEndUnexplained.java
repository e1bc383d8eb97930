package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The case ends by a judgment although neither work, nor a session, nor a registration is on record (TT 12/2018 Đ11). */
public class BareEndUnexplained extends DomainException {

    public BareEndUnexplained() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "bareReason";
    }
}
