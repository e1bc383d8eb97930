package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody who joins has that procedural status in proceedings of the field of the case. */
public class JoiningStandingNotOfField extends DomainException {

    public JoiningStandingNotOfField() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "statusCode";
    }
}
