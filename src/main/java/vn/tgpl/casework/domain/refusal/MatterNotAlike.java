package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Only cases with the same people on opposite sides have to be told apart. */
public class MatterNotAlike extends DomainException {

    public MatterNotAlike() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "other";
    }
}
