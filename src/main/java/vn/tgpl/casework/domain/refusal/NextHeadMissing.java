package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Who headed the case leaves it, and it is not told which of the others heads it since. */
public class NextHeadMissing extends DomainException {

    public NextHeadMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "nextHead";
    }
}
