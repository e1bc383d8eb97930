package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** A second complaint follows a first one about the same matter (Luật TGPL 2017 Đ45 k2). */
public class FirstComplaintMissing extends DomainException {

    FirstComplaintMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "kind";
    }
}
