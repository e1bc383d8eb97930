package vn.tgpl.platform.draft;

import vn.tgpl.shared.DomainException;

/** The form whose text was to be kept is sent already, or it is a form of somebody else. */
public final class DraftGone extends DomainException {

    DraftGone() {
        super(Kind.CONFLICT);
    }
}
