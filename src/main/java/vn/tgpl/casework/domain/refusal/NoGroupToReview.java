package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** His groups take him in, or it was decided already. */
public class NoGroupToReview extends DomainException {

    public NoGroupToReview() {
        super(Kind.REFUSED);
    }
}
