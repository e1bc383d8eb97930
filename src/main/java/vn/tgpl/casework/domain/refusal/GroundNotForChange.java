package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The law does not let an executor be changed on this ground. */
public class GroundNotForChange extends DomainException {

    public GroundNotForChange() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groundCode";
    }
}
