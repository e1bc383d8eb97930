package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody accepted him for that group. */
public class GroupNotOfCase extends DomainException {

    public GroupNotOfCase() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groupCode";
    }
}
