package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** None of the groups chosen fits, but another may: the groups are put right before a request is accepted. */
public class GroupToCheck extends DomainException {

    GroupToCheck() {
        super(Kind.REFUSED);
    }
}
