package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Whoever took the case over has worked on it, or performs it no more: the handing over is not undone. */
public class SuccessorHasBegun extends DomainException {

    public SuccessorHasBegun() {
        super(Kind.REFUSED);
    }
}
