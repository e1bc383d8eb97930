package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The person is helped in this case already, under that record or another one of his. */
public class AlreadyBeneficiary extends DomainException {

    private final boolean byNumber;

    /** @param byNumber his number says so, and not his record */
    public AlreadyBeneficiary(boolean byNumber) {
        super(Kind.REFUSED);
        this.byNumber = byNumber;
    }

    public boolean byNumber() {
        return byNumber;
    }

    @Override
    public String field() {
        return "personId";
    }
}
