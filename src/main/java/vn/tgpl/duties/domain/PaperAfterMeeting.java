package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** A paper cannot be sent before it is dated. */
public class PaperAfterMeeting extends DomainException {

    PaperAfterMeeting() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "paperOn";
    }
}
