package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Somebody else who is helped in the case stands against whoever has that standing (Luật TGPL 2017 Đ25 k2 điểm a). */
public class StandsOpposite extends DomainException {

    private final String field;

    /** @param field of the form, in which the status is told */
    public StandsOpposite(String field) {
        super(Kind.REFUSED);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
