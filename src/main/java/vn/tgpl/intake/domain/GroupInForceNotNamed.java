package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** Where no group was found, the one for which a head accepts is named, and it is in force (Luật TGPL 2017 Đ7). */
public class GroupInForceNotNamed extends DomainException {

    GroupInForceNotNamed() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "groupCode";
    }
}
