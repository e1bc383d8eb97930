package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Whoever has that procedural status since the acceptance never belonged to any of the groups, and nothing is said of it. */
public class GroupNeverOfStanding extends DomainException {

    public GroupNeverOfStanding() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groupNote";
    }
}
