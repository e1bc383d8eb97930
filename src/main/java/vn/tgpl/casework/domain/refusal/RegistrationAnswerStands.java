package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The authority has answered what was told wrongly, and its answer is not withdrawn with it. */
public class RegistrationAnswerStands extends DomainException {

    public RegistrationAnswerStands() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "answersToo";
    }
}
