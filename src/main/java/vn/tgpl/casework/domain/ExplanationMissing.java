package vn.tgpl.casework.domain;

import vn.tgpl.shared.DomainException;

/** What the check found has to be explained. */
public class ExplanationMissing extends DomainException {

    ExplanationMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "conflictNote";
    }
}
