package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody has that procedural status in proceedings of that field. */
public class StandingNotOfField extends DomainException {

    public StandingNotOfField() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "proceduralStatusCode";
    }
}
