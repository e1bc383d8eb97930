package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody has that procedural status in proceedings of that field. */
public class StandingNotOfField extends DomainException {

    private final String field;

    /** @param field of the form, in which the status is told */
    public StandingNotOfField(String field) {
        super(Kind.REFUSED);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
