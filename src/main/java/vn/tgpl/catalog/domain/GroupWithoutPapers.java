package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** No paper could prove the group. */
public class GroupWithoutPapers extends DomainException {

    GroupWithoutPapers() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "alternatives[0].papers[0]";
    }
}
