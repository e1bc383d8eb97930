package vn.tgpl.platform.draft;

import vn.tgpl.shared.DomainException;

/** More was typed than is kept of a form that is not sent. */
public final class DraftTooLarge extends DomainException {

    DraftTooLarge(int most) {
        super(Kind.REFUSED, most);
    }
}
