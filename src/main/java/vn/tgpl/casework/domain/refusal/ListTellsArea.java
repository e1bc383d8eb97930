package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A paper is named that says what area a place is, of which the lists of that day tell (Luật TGPL 2017 Đ7 k4). */
public class ListTellsArea extends DomainException {

    public ListTellsArea() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "told.areaShownBy";
    }
}
