package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** A case nobody was assigned to cannot have been completed. */
public class CompletedWithoutPractitioner extends DomainException {

    CompletedWithoutPractitioner() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "resultCode";
    }
}
