package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nothing of the matter is said otherwise than it stands. */
public class MatterUnchanged extends DomainException {

    public MatterUnchanged() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
