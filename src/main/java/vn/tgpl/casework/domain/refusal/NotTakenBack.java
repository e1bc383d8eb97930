package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The day of a withdrawal is told of a case that ends otherwise. */
public class NotTakenBack extends DomainException {

    public NotTakenBack() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "takenBackOn";
    }
}
