package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** No paper came in but those shown before, as they were: a call for papers is not met by it (Luật TGPL 2017 Đ30 k2). */
public class NothingArrived extends DomainException {

    NothingArrived() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "papers";
    }
}
