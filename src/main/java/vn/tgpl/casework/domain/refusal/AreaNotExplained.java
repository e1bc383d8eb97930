package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Whether a collaborator may work where the beneficiary lives is not known, and nobody said why he was chosen (Luật TGPL 2017 Đ24). */
public class AreaNotExplained extends DomainException {

    public AreaNotExplained() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "conflictNote";
    }
}
