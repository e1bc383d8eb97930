package vn.tgpl.platform.draft;

import vn.tgpl.shared.DomainException;

/** What was sent to be kept names no form of this application, or holds what cannot be stored. */
public final class DraftUnreadable extends DomainException {

    public DraftUnreadable() {
        super(Kind.REFUSED);
    }
}
