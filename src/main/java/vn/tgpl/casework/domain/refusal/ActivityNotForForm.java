package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** This kind of work does not belong to this form of aid. */
public class ActivityNotForForm extends DomainException {

    public ActivityNotForForm() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "typeCode";
    }
}
