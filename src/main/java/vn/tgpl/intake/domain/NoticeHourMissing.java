package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** Hours run from the notice, and its hour is not told. */
public class NoticeHourMissing extends DomainException {

    NoticeHourMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "notifiedTime";
    }
}
