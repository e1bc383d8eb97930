package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** No group of that code is entitled on that day. */
public class GroupUnknown extends DomainException {

    public GroupUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groups";
    }
}
