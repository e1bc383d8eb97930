package vn.tgpl.platform.batch;

import vn.tgpl.shared.DomainException;

/** A day has gone by, or somebody has undone it already. */
public class TooLateToUndo extends DomainException {

    public TooLateToUndo() {
        super(Kind.CONFLICT);
    }
}
