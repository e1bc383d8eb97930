package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** On the day of the change the code will read otherwise than it was shown, for another change is planned before it. */
public class CodePlannedOtherwise extends DomainException {

    CodePlannedOtherwise() {
        super(Kind.CONFLICT);
    }

    @Override
    public String field() {
        return "from";
    }
}
