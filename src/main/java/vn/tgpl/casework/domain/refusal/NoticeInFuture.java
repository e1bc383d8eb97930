package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The notice of a session is of a day to come. */
public class NoticeInFuture extends DomainException {

    public NoticeInFuture() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "toldOn";
    }
}
