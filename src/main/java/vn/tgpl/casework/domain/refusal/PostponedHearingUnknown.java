package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The session said to be put off is none of this case. */
public class PostponedHearingUnknown extends DomainException {

    public PostponedHearingUnknown() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "inPlaceOf";
    }
}
