package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** What the check found has to be explained. */
public class ExplanationMissing extends DomainException {

    public ExplanationMissing() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "conflictNote";
    }
}
