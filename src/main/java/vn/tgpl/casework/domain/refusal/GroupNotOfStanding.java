package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Whoever has that procedural status now belongs to none of the groups any more, and nothing is said of it. */
public class GroupNotOfStanding extends DomainException {

    public GroupNotOfStanding() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groupNote";
    }
}
