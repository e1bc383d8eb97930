package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The result says that advice was given in writing, and no such work is on record (Luật TGPL 2017 Đ32 k2). */
public class WrittenAdviceMissing extends DomainException {

    public WrittenAdviceMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "resultCode";
    }
}
