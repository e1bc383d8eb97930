package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** What is known of the person excludes the group that the head named: age, status, ethnicity, place or matter (Luật TGPL 2017 Đ7). */
public class GroupExcluded extends DomainException {

    GroupExcluded() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groupCode";
    }
}
