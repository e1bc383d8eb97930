package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The name of the body plainly tells that it is none of the kind that was chosen. */
public class AuthorityUnlikelyOfKind extends DomainException {

    public AuthorityUnlikelyOfKind() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "kindConfirmed";
    }
}
