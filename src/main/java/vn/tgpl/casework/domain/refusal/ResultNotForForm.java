package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The result does not belong to this form of aid. */
public class ResultNotForForm extends DomainException {

    public ResultNotForForm() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "resultCode";
    }
}
