package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A file is archived where it can be found (TT 12/2018 Đ11). */
public class ShelfMarkMissing extends DomainException {

    public ShelfMarkMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "shelfMark";
    }
}
