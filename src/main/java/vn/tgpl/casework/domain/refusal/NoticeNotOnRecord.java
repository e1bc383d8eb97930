package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nothing of what the case waits for runs from the notice of an authority. */
public class NoticeNotOnRecord extends DomainException {

    public NoticeNotOnRecord() {
        super(Kind.CONFLICT);
    }
}
