package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Several periods could be lengthened and none is told, or one is that cannot be. */
public class PeriodsNotTold extends DomainException {

    public PeriodsNotTold() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "periods";
    }
}
