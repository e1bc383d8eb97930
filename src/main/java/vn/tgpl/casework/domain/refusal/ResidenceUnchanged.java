package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nothing of where somebody resided that day is said otherwise than it stands. */
public class ResidenceUnchanged extends DomainException {

    public ResidenceUnchanged() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "reason";
    }
}
