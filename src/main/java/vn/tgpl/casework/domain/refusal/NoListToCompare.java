package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A village is said to be none of those listed, and no list of the province was on record that day (Luật TGPL 2017 Đ7 k4). */
public class NoListToCompare extends DomainException {

    public NoListToCompare() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "told.villageNotListed";
    }
}
