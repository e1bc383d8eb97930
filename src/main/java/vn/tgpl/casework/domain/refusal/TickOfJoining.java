package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The village of somebody who joins is said to be none of those listed, and it is one, or nobody told which it is. */
public class TickOfJoining extends DomainException {

    public TickOfJoining() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "villageNotListed";
    }
}
