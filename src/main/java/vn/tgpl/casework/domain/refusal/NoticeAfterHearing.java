package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The notice of a session came after the session (TTLT 10/2018 Đ9 k3). */
public class NoticeAfterHearing extends DomainException {

    public NoticeAfterHearing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "toldOn";
    }
}
