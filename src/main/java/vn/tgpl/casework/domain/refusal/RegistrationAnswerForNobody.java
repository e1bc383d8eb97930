package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A registration was sent for several, and nobody is named whom the answer is about. */
public class RegistrationAnswerForNobody extends DomainException {

    public RegistrationAnswerForNobody() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "persons";
    }
}
